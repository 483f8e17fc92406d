import { idOrNull } from '../platform/values/uuid.ts'
import { list, type Refinement, type Secured } from '../access/gate/roots/list.ts'
import type { ReadResolver } from '../access/records/recordReads.ts'
import { BadUserInput } from '../platform/errors.ts'
import { checkedShape, MOST_ASKED } from '../platform/shape/checkedShape.ts'
import { distance, ringOrder } from './ringOrder.ts'

const zoneOf = (q: Secured): string => q.parameter('uuid', (run) => idOrNull(run.args['zone']))
const polygonOf = (q: Secured): string =>
  `ST_SetSRID(ST_GeomFromGeoJSON(${q.parameter('text', (run) => JSON.stringify(run.args['polygon']))}), 4326)`

type SearchArea = { shape: string; middle: (q: Secured) => string; where: (q: Secured) => string }

const inZone: SearchArea = {
  shape: 'zone',
  middle: (q) => `(select ST_Centroid(z.shape) from ${q.rows('Zone', 'z')} and z.id = ${zoneOf(q)})`,
  where: (q) =>
    `exists (select from ${q.rows('Zone', 'z')} and z.id = ${zoneOf(q)} and ST_Covers(z.shape, ${q.column('location')}::geometry))`,
}

const inPolygon: SearchArea = {
  shape: 'polygon',
  middle: (q) => `ST_Centroid(${polygonOf(q)})`,
  where: (q) => `ST_Covers(${polygonOf(q)}, ${q.column('location')}::geometry)`,
}

/** Premises inside a zone or a drawn polygon, by default in the order in which they are rung. */
export const inside: ReadResolver = (_source, args, { gate, caller }, info) => {
  const given = ['zone', 'polygon'].filter((name) => (args[name] ?? null) !== null)
  if (given.length !== 1) throw new BadUserInput({ zone: 'exactly one of zone and polygon is required' })
  const refined = refinementOf(given[0] === 'zone' ? inZone : inPolygon, args['sort'])
  if (given[0] === 'zone') return list(gate, info, caller, 'Premises', args, refined)
  // Checked here: the database evaluates a constant polygon before any timeout applies.
  const { shape, fault } = checkedShape(args['polygon'], MOST_ASKED)
  if (fault) throw new BadUserInput({ polygon: fault.words }, `The area ${fault.words}.`)
  return list(gate, info, caller, 'Premises', { ...args, polygon: shape }, refined)
}

/** A requested sort replaces the ring order; distance from the centre is shown in both, and breaks ties. */
function refinementOf({ shape, middle, where }: SearchArea, sort: unknown): Refinement {
  const sorted = Array.isArray(sort) && sort.length > 0
  return sorted
    ? { planKey: shape, where, then: distance(middle) }
    : { planKey: `${shape} to ring`, where, order: ringOrder(middle) }
}
