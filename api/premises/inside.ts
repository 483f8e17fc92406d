import { idOrNull } from '../access/gate/filter.ts'
import { list, type Refinement, type Secured } from '../access/gate/roots.ts'
import type { ReadResolver } from '../access/recordReads.ts'
import { BadUserInput } from '../platform/errors.ts'
import { ringOrder } from './ringOrder.ts'

const zoneOf = (q: Secured): string => q.parameter('uuid', (run) => idOrNull(run.args['zone']))
const polygonOf = (q: Secured): string => `ST_SetSRID(ST_GeomFromGeoJSON(${q.parameter('text', (run) => JSON.stringify(run.args['polygon']))}), 4326)`

const inZone: Refinement = {
  shape: 'zone',
  order: ringOrder((q) => `(select ST_Centroid(z.shape) from ${q.rows('Zone', 'z')} and z.id = ${zoneOf(q)})`),
  where: (q) => `exists (select from ${q.rows('Zone', 'z')} and z.id = ${zoneOf(q)} and ST_Covers(z.shape, ${q.column('location')}::geometry))`,
}

const inPolygon: Refinement = {
  shape: 'polygon',
  order: ringOrder((q) => `ST_Centroid(${polygonOf(q)})`),
  // A polygon drawn by hand may cross itself; ST_Covers would refuse it.
  where: (q) => `ST_Covers(ST_MakeValid(${polygonOf(q)}), ${q.column('location')}::geometry)`,
}

/** Premises inside a zone, or inside a drawn polygon; in the order in which they are rung, unless another is asked for. */
export const inside: ReadResolver = (_source, args, { gate, caller }, info) => {
  const given = ['zone', 'polygon'].filter((name) => (args[name] ?? null) !== null)
  if (given.length !== 1) throw new BadUserInput({ zone: 'exactly one of zone and polygon is required' })
  const { order, ...where } = given[0] === 'zone' ? inZone : inPolygon
  const sorted = ((args['sort'] ?? []) as unknown[]).length > 0
  return list(gate, info, caller, 'Premises', args, sorted || !order ? where : { ...where, shape: `${where.shape} to ring`, order })
}
