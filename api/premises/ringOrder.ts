import type { Ordering, Secured } from '../access/gate/roots.ts'

/**
 * The order in which the premises of an area are rung: those where somebody is fit to be rung first, for there a call succeeds; among them from the
 * middle of the area outwards. Who may not read keyholding gets the distance alone.
 *
 * @param middle SQL of the area's middle, geometry in WGS 84.
 */
export const ringOrder = (middle: (q: Secured) => string): readonly Ordering[] => [
  { describe: 'nobody fit', sql: (q) => `case when ${q.column('fitKeyholders')} > 0 then 0 else 1 end`, type: 'integer' },
  // Centimetres, as in near.ts.
  { describe: 'distance', sql: (q) => `round(ST_Distance(${q.column('location')}, (${middle(q)})::geography)::numeric, 2)::float8`, type: 'float8' },
]
