import { list, type Refinement } from '../access/gate/roots/list.ts'
import type { ReadResolver } from '../access/records/recordReads.ts'
import { BadUserInput } from '../platform/errors.ts'
import type { Run } from '../access/gate/plan.ts'
import { pointFault } from './pointFault.ts'

const FARTHEST_METRES = 50_000

const point = (q: Parameters<NonNullable<Refinement['where']>>[0]): string => {
  const degree = (of: 'longitude' | 'latitude') =>
    q.parameter('float8', (run: Run) => (run.args['point'] as Record<string, number>)[of])
  return `ST_SetSRID(ST_MakePoint(${degree('longitude')}, ${degree('latitude')}), 4326)::geography`
}

const nearest: Refinement = {
  planKey: 'near',
  where: (q) =>
    `ST_DWithin(${q.column('location')}, ${point(q)}, ${q.parameter('float8', (run) => run.args['withinMetres'])})`,
  // Rounded to centimetres: further digits differ between PostGIS builds.
  order: {
    describe: 'distance',
    sql: (q) => `round(ST_Distance(${q.column('location')}, ${point(q)})::numeric, 2)::float8`,
    type: 'float8',
    edge: 'distanceMetres',
  },
}

/** Premises within `withinMetres` of a point, nearest first. */
export const near: ReadResolver = (_source, args, { gate, caller }, info) => {
  const fields: Record<string, string> = pointFault('point', args['point'])
  const metres = args['withinMetres'] as number
  if (metres < 1 || metres > FARTHEST_METRES) fields['withinMetres'] = `must be 1 to ${FARTHEST_METRES}`
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return list(gate, info, caller, 'Premises', args, nearest)
}
