import { Migration } from '@mikro-orm/migrations'

const referenceList = (table: string): string => `
create table ${table} (
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  code text not null check (code ~ '^[A-Z0-9_]{1,40}$'),
  name text not null check (length(name) between 1 and 200),
  description text,
  constraint ${table}_code_unique unique (code)
)`

const lists = ['directorate', 'sector', 'issue', 'stakeholder_group']

/** Reference lists, zones and the postcode gazetteer: what the register points at. */
export class Migration0001Reference extends Migration {
  override up(): void {
    for (const list of lists) this.addSql(referenceList(list))
    this.addSql(`
create table zone (
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  kind text not null check (kind in ('WARD', 'BOROUGH', 'BEAT', 'CORDON', 'OTHER')),
  code text not null,
  name text not null check (length(name) between 1 and 200),
  shape geometry(MultiPolygon, 4326) not null,
  constraint zone_kind_code_unique unique (kind, code)
)`)
    this.addSql('create index zone_shape_gist on zone using gist (shape)')
    this.addSql(`
create table postcode (
  postcode text primary key,
  location geography(Point, 4326),
  terminated_on date,
  borough_code text,
  source text not null
)`)
    // District centroids ask for every postcode of an outward code ("EC3V%").
    this.addSql('create index postcode_prefix on postcode (postcode text_pattern_ops)')
  }

  override down(): void {
    for (const table of ['postcode', 'zone', ...lists]) this.addSql(`drop table ${table}`)
  }
}
