import { list, type Refinement, type Secured } from '../access/gate/roots/list.ts'
import type { ReadResolver } from '../access/records/recordReads.ts'
import { BadUserInput } from '../platform/errors.ts'
import { TODAY_SQL } from '../platform/sql/today.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { EXCEPTIONS } from './conditions.ts'
import { type ExceptionKind, RECORD_OF } from './exceptionKinds.ts'

export const organisationExceptions: ReadResolver = (source, args, context, info) =>
  listed('Organisation', args['exception'] as ExceptionKind)(source, args, context, info)

/**
 * The records of a type that have an exception, as far as the caller may read them and what decides it.
 * @throws BadUserInput naming the argument
 */
export const listed =
  (type: string, kind: ExceptionKind): ReadResolver =>
  (_source, args, { gate, caller }, info) => {
    const directorate = (args['directorate'] ?? null) as string | null
    if (directorate !== null && idOrNull(directorate) === null)
      throw new BadUserInput({ directorate: 'must be the id of a directorate' })
    return list(gate, info, caller, type, args, having(kind, directorate !== null))
  }

const having = (kind: ExceptionKind, isOfOne: boolean): Refinement => ({
  planKey: `exception ${kind} ${isOfOne}`,
  among: ['ExceptionAcceptance', ...(EXCEPTIONS[kind].among ?? [])],
  where: (q) => {
    const ofOne = isOfOne
      ? `and ${q.led('directorate', 'id')} = ${q.parameter('uuid', ({ args }) => args['directorate'])}`
      : ''
    return `(${EXCEPTIONS[kind].sql(q)}) and not ${isAccepted(q, kind)} ${ofOne}`
  },
})

const COLUMN = {
  organisation: 'organisation_id',
  person: 'person_id',
  contactPoint: 'contact_point_id',
  commitment: 'commitment_id',
  engagement: 'engagement_id',
} as const

function isAccepted(q: Secured, kind: ExceptionKind): string {
  const column = COLUMN[RECORD_OF[kind]]
  return `exists (
    select from ${q.rows('ExceptionAcceptance', 'z')} and z.${column} = ${q.column('id')} and z.kind = '${kind}'
      and z.accepted_until >= ${TODAY_SQL}
  )`
}
