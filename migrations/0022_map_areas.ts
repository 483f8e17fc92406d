import { Migration } from '@mikro-orm/migrations'

const tables: Record<string, string> = {
  // Where the licence asks for it, the publisher is named wherever the areas are shown.
  map_area_source: `
  source text not null,
  kind text not null check (kind in ('WATER', 'PARK')),
  attribution text check (length(attribution) between 1 and 500),
  loaded_at timestamptz not null default now(),
  primary key (source, kind)`,
  // Drawn, not spoken of: one row is one feature of the file. The digest tells whether a newer file still has it.
  map_area: `
  id bigint generated always as identity primary key,
  source text not null,
  kind text not null,
  digest text not null,
  name text check (length(name) between 1 and 200),
  shape geometry(MultiPolygon, 4326) not null,
  unique (source, kind, digest),
  foreign key (source, kind) references map_area_source on delete cascade`,
}

/** Water and parks: open data that the map draws below the streets. */
export class Migration0022MapAreas extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${columns}\n)`)
    this.addSql('create index map_area_shape_gist on map_area using gist (shape)')
  }

  override down(): void {
    for (const table of Object.keys(tables).reverse()) this.addSql(`drop table ${table}`)
  }
}
