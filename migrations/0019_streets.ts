import { Migration } from '@mikro-orm/migrations'

const tables: Record<string, string> = {
  // Whoever publishes the streets wants to be named wherever they are shown.
  street_source: `
  source text primary key,
  attribution text not null check (length(attribution) between 1 and 500),
  loaded_at timestamptz not null default now()`,
  // Drawn, not spoken of: one row is one line of the file. Rank 1 is seen from furthest away.
  street: `
  id bigint generated always as identity primary key,
  source text not null references street_source on delete cascade,
  name text check (length(name) between 1 and 200),
  rank smallint not null check (rank between 1 and 5),
  shape geometry(LineString, 4326) not null`,
  // Found by name: a street, or a place where two of them meet. Made from the lines when they are loaded.
  street_place: `
  id bigint generated always as identity primary key,
  source text not null references street_source on delete cascade,
  name text not null,
  meets text,
  location geography(Point, 4326) not null`,
}

const indexes = [
  'create index street_shape_gist on street using gist (shape)',
  'create index street_of_source on street (source)',
  'create index street_place_of_source on street_place (source)',
  'create index street_place_name_trigram on street_place using gin (folded(name) gin_trgm_ops)',
  `
    create index street_place_meets_trigram on street_place using gin (folded(meets) gin_trgm_ops)
    where meets is not null
  `,
]

/** Streets: open data that the map draws and by which places are found. */
export class Migration0019Streets extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${columns}\n)`)
    for (const index of indexes) this.addSql(index)
  }

  override down(): void {
    for (const table of Object.keys(tables).reverse()) this.addSql(`drop table ${table}`)
  }
}
