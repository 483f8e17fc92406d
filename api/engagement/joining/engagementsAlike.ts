import { list } from '../../access/gate/roots/list.ts'
import type { ReadResolver } from '../../access/records/recordReads.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { idsIn } from '../../platform/values/uuid.ts'
import { sameDay } from './sameDay.ts'

const MOST = 50

/** A filter like any other, so what the caller may not read is not among them. */
export const engagementsAlike: ReadResolver = (_source, args, { gate, caller }, info) => {
  const organisations = idsIn(args['organisations'])
  if (organisations.length < 1 || organisations.length > MOST)
    throw new BadUserInput({ organisations: `must name 1 to ${MOST}` })
  const filter = {
    organisations: { id: { in: organisations } },
    kind: { eq: args['kind'] },
    occurredAt: sameDay(args['occurredAt'] as string | Date),
    status: { in: ['PLANNED', 'HELD'] },
  }
  return list(gate, info, caller, 'Engagement', { ...args, filter })
}
