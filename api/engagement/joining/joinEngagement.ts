import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../../access/ability.ts'
import { governed } from '../../access/catalogue.ts'
import { confirming } from '../../access/records/recordWrites.ts'
import { carryOutWithin, file } from '../../access/write/change.ts'
import { stale } from '../../access/write/fault.ts'
import { judgeFor } from '../../access/write/judging/judge.ts'
import { readForCaller } from '../../access/write/judging/readForCaller.ts'
import { confirmCaller, entryFor, refuseUnwritable, type Write, type WriteContext } from '../../access/write/writing.ts'
import { BadUserInput, Conflict, Forbidden, ForbiddenField } from '../../platform/errors.ts'
import { statusOf } from '../engagementHooks.ts'

const MOST_OFFICERS = 50
const write: Write = {
  type: 'Engagement',
  action: 'update',
  operation: 'joinEngagement',
  category: 'ALTERATION',
  hooks: {},
}

type Input = { input: { id: string; version: number } }

/**
 * No grant of the policy lets a SPOC change what another directorate keeps, and none should: a right to `officers`
 * would be a right to name and remove anybody. So the one change there is stands here: oneself, added, to what one may
 * read whole.
 */
export const joinEngagement = confirming(async (_source: unknown, { input }: Input, context: WriteContext) => {
  const { db, gate, caller } = context
  const { accountId, directorateIds } = caller.viewer
  if (directorateIds.length === 0) throw new Forbidden()
  const type = governed(gate.catalogue, 'Engagement')
  // A key may hold less than its owner: it must be able to write what is changed.
  refuseUnwritable(context, write, ['officers'])
  const judge = judgeFor(gate.catalogue, caller)
  const { image: before } = await readForCaller(db, judge, type, input.id, [])
  if (!judge.verdict(type.name, before)('read', 'officers')) throw new ForbiddenField('officers')
  const officers = (before['officers'] ?? []) as string[]
  if (officers.includes(accountId)) {
    await confirmCaller(context)
    return { id: input.id }
  }
  refuseIfOver(before)
  if (before['version'] !== input.version) throw stale()
  if (officers.length >= MOST_OFFICERS) throw new BadUserInput({ id: `has ${MOST_OFFICERS} officers already` })
  const after = { ...before, officers: [...officers, accountId].sort() }
  const judged = {
    alteration: { type, before, after, lists: new Map() },
    entry: entryFor(context, write, type, [before]),
  }
  await db.orm.em
    .fork()
    .transactional((em) => carryOutWithin(context, write, em as SqlEntityManager, judged, { ...input }))
  return { id: await file(context, judged) }
})

function refuseIfOver(before: Image): void {
  const status = statusOf(before)
  if (before['archivedAt'] !== null || (status !== 'PLANNED' && status !== 'HELD'))
    throw new Conflict('It is archived, cancelled or missed by now.', { status })
}
