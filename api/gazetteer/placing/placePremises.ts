import type { Asked } from '../../platform/database.ts'
import { placed } from './placing.ts'

// An ADDRESS point is the premises' own; any other point is derived again.
const PLACE_PREMISES = `
with ${placed(`
  select id as key, case when location_precision = 'ADDRESS' then location::geometry end as own, postcode
  from premises where id = any($1::uuid[])`)}
update premises set
  location = placed.point::geography, location_precision = placed.precision,
  ward_id = placed.ward_id, borough_id = placed.borough_id, beat_id = placed.beat_id,
  version = premises.version + 1, updated_at = now()
from placed
where premises.id = placed.key
  and (premises.location::geometry, premises.location_precision, premises.ward_id, premises.borough_id, premises.beat_id)
    is distinct from (placed.point, placed.precision, placed.ward_id, placed.borough_id, placed.beat_id)
returning premises.id`

/**
 * Derives point (unless `ADDRESS`, the premises' own), precision and zones. Changed premises get a new version. Flush a
 * changed entity manager first: the rows are read from the database. Returns the ids of changed premises.
 */
export async function placePremises(asked: Asked, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const changed = await asked.query<{ id: string }>({ name: 'place-premises', text: PLACE_PREMISES, values: [ids] })
  return changed.map(({ id }) => id)
}
