import type { Ordering, Secured } from '../access/gate/roots/list.ts'

/** Premises this close count as equally far: parts of one building, or the house next door. */
const STEP_METRES = 25
const METRES_PER_DEGREE = 111_320
/** Sorts after the last tier: no organisation, no tier, or withheld. */
const NO_TIER = 9

type Centre = (q: Secured) => string

/**
 * The order in which premises of an area are rung: first those with a fit keyholder, where a call succeeds; then from
 * the centre outwards in steps; within a step by the organisation's tier. Criteria that the caller may not read are
 * skipped.
 * @param middle SQL of the area's centre, geometry in WGS 84
 */
export const ringOrder = (middle: Centre): readonly Ordering[] => [
  {
    describe: 'nobody fit',
    sql: (q) => `case when ${q.column('fitKeyholders')} > 0 then 0 else 1 end`,
    type: 'integer',
  },
  { describe: 'step', sql: (q) => stepSql(q, middle), type: 'integer' },
  { describe: 'tier', sql: (q) => `coalesce(${q.led('organisation', 'tier')}::integer, ${NO_TIER})`, type: 'integer' },
  distance(middle),
]

/** Distance from the centre of the area, shown on the edge; rounded as in near.ts. */
export const distance = (middle: Centre): Ordering => ({
  describe: 'distance',
  sql: (q) => `round(ST_Distance(${q.column('location')}, (select (${middle(q)})::geography))::numeric, 2)::float8`,
  type: 'float8',
  edge: 'distanceMetres',
})

/** Plane geometry: accurate to a thousandth within a town, at a fraction of the cost of spheroid distance. */
function stepSql(q: Secured, middle: Centre): string {
  const at = `(select ${middle(q)})`
  const place = `${q.column('location')}::geometry`
  const east = `(ST_X(${place}) - ST_X(${at})) * cos(radians(ST_Y(${at})))`
  const north = `ST_Y(${place}) - ST_Y(${at})`
  return `floor(sqrt((${east}) ^ 2 + (${north}) ^ 2) * ${METRES_PER_DEGREE / STEP_METRES})::integer`
}
