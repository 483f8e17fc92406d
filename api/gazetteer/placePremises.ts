import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../platform/database.ts'
import type { Database, Statement } from '../platform/database.ts'
import { placed } from './placing.ts'

/** A database (each statement commits by itself) or an entity manager with an open transaction. */
export type Asked = Pick<Database, 'query'> | SqlEntityManager

/** Runs a statement where it was asked for. */
export const ask = <Row>(asked: Asked, statement: Statement): Promise<Row[]> =>
  'query' in asked ? asked.query<Row>(statement) : queryWithin<Row>(asked, statement)

// An ADDRESS point is the premises' own; every other point was derived, and is derived anew.
const text = `
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
 * Gives premises their point (from the postcode, where they have none of their own), precision, ward, borough and beat.
 * A premises that changes thereby gets a new version; an own point (`ADDRESS`) is never overwritten.
 * @param asked with an entity manager, flush before the call: the rows are read from the database
 * @returns the ids of the premises that changed
 */
export async function placePremises(asked: Asked, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const changed = await ask<{ id: string }>(asked, { name: 'place-premises', text, values: [ids] })
  return changed.map(({ id }) => id)
}
