import type { Ordering, Secured } from '../access/gate/roots.ts'

/** Premises that differ by less are as good as equally far: parts of one building, or the house next door. */
const stepMetres = 25
const metresPerDegree = 111_320
/** Behind the last tier: of no organisation, of one without a tier, or withheld. */
const noTier = 9

type Middle = (q: Secured) => string

/**
 * The order in which the premises of an area are rung: those where somebody is fit to be rung first, for there a call
 * succeeds; among them from the middle of the area outwards, in steps; on each step by the tier of the organisation.
 * Who may not read one of these gets the others alone.
 *
 * @param middle SQL of the area's middle, geometry in WGS 84.
 */
export const ringOrder = (middle: Middle): readonly Ordering[] => [
  {
    describe: 'nobody fit',
    sql: (q) => `case when ${q.column('fitKeyholders')} > 0 then 0 else 1 end`,
    type: 'integer',
  },
  { describe: 'step', sql: (q) => stepSql(q, middle), type: 'integer' },
  { describe: 'tier', sql: (q) => `coalesce(${q.led('organisation', 'tier')}::integer, ${noTier})`, type: 'integer' },
  distance(middle),
]

/** How far premises are from the middle of the area, which its edge shows. Centimetres, as in near.ts. */
export const distance = (middle: Middle): Ordering => ({
  describe: 'distance',
  sql: (q) => `round(ST_Distance(${q.column('location')}, (select (${middle(q)})::geography))::numeric, 2)::float8`,
  type: 'float8',
  edge: 'distanceMetres',
})

/**
 * By plane geometry, which is right to a thousandth within a town and a fraction of the cost of the spheroid's
 * distance.
 */
function stepSql(q: Secured, middle: Middle): string {
  const at = `(select ${middle(q)})`
  const place = `${q.column('location')}::geometry`
  const east = `(ST_X(${place}) - ST_X(${at})) * cos(radians(ST_Y(${at})))`
  const north = `ST_Y(${place}) - ST_Y(${at})`
  return `floor(sqrt((${east}) ^ 2 + (${north}) ^ 2) * ${metresPerDegree / stepMetres})::integer`
}
