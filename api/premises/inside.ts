import { idOrNull } from '../access/gate/filter.ts'
import { list, type Refinement } from '../access/gate/roots.ts'
import type { ReadResolver } from '../access/recordReads.ts'
import { BadUserInput } from '../platform/errors.ts'

const inZone: Refinement = {
  shape: 'zone',
  where: (q) => `exists (select from ${q.rows('Zone', 'z')} and z.id = ${q.parameter('uuid', (run) => idOrNull(run.args['zone']))} and ST_Covers(z.shape, ${q.column('location')}::geometry))`,
}

const inPolygon: Refinement = {
  shape: 'polygon',
  // A polygon drawn by hand may cross itself; ST_Covers would refuse it.
  where: (q) => `ST_Covers(ST_MakeValid(ST_SetSRID(ST_GeomFromGeoJSON(${q.parameter('text', (run) => JSON.stringify(run.args['polygon']))}), 4326)), ${q.column('location')}::geometry)`,
}

/** Premises inside a zone, or inside a drawn polygon. */
export const inside: ReadResolver = (_source, args, { gate, caller }, info) => {
  const given = ['zone', 'polygon'].filter((name) => (args[name] ?? null) !== null)
  if (given.length !== 1) throw new BadUserInput({ zone: 'exactly one of zone and polygon is required' })
  return list(gate, info, caller, 'Premises', args, given[0] === 'zone' ? inZone : inPolygon)
}
