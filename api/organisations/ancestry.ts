import type { Asked } from '../platform/database.ts'

const IS_CIRCULAR = `
with recursive above as (
  select id, parent_id from organisation where id = $1::uuid
  union
  select o.id, o.parent_id from organisation o join above a on o.id = a.parent_id
)
select exists (select from above where id = $2::uuid) as circular`

/** Whether `organisation` is `parent` or above it, so that the new parent would be its own ancestor. */
export async function wouldBeCircular(asked: Asked, organisation: string, parent: string): Promise<boolean> {
  const [row] = await asked.query<{ circular: boolean }>({ text: IS_CIRCULAR, values: [parent, organisation] })
  return row?.circular === true
}
