import { idOrNull } from '../access/gate/filter.ts'
import { list, type Refinement } from '../access/gate/roots.ts'
import type { ReadResolver } from '../access/recordReads.ts'
import { BadUserInput } from '../platform/errors.ts'
import { checkedShape, mostAsked } from '../platform/shape/checkedShape.ts'

const inZone: Refinement = {
  shape: 'zone',
  where: (q) => `exists (select from ${q.rows('Zone', 'z')} and z.id = ${q.parameter('uuid', (run) => idOrNull(run.args['zone']))} and ST_Covers(z.shape, ${q.column('location')}::geometry))`,
}

const inPolygon: Refinement = {
  shape: 'polygon',
  where: (q) => {
    const polygon = q.parameter('text', (run) => JSON.stringify(run.args['polygon']))
    return `ST_Covers(ST_SetSRID(ST_GeomFromGeoJSON(${polygon}), 4326), ${q.column('location')}::geometry)`
  },
}

/** Premises inside a zone, or inside a drawn polygon. */
export const inside: ReadResolver = (_source, args, { gate, caller }, info) => {
  const given = ['zone', 'polygon'].filter((name) => (args[name] ?? null) !== null)
  if (given.length !== 1) throw new BadUserInput({ zone: 'exactly one of zone and polygon is required' })
  if (given[0] === 'zone') return list(gate, info, caller, 'Premises', args, inZone)
  // The database computes with a caller's constant before it listens to any timeout.
  const { shape, fault } = checkedShape(args['polygon'], mostAsked)
  if (fault) throw new BadUserInput({ polygon: fault.words }, `The area ${fault.words}.`)
  return list(gate, info, caller, 'Premises', { ...args, polygon: shape }, inPolygon)
}
