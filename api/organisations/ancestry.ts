import type { Asked } from '../platform/database.ts'

const text = `
with recursive above as (
  select id, parent_id from organisation where id = $1::uuid
  union
  select o.id, o.parent_id from organisation o join above a on o.id = a.parent_id
)
select exists (select from above where id = $2::uuid) as circular`

/**
 * Whether `organisation` stands among `parent` and everything above it: as its child, `parent` would be above itself.
 */
export async function wouldBeCircular(asked: Asked, organisation: string, parent: string): Promise<boolean> {
  const [row] = await asked.query<{ circular: boolean }>({ text, values: [parent, organisation] })
  return row?.circular === true
}
