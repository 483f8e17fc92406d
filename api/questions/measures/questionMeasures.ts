import type { ReadResolver } from '../../access/records/recordReads.ts'
import type { MeasuredBy } from '../../generated/resolvers.ts'
import { londonToday } from '../../workingTime/clock/london.ts'
import { measuresSql } from './measuresSql.ts'
import { periodOf } from './period.ts'

/** Questions counted by one thing, and how soon they were answered. @throws BadUserInput naming `from` or `to` */
export const questionMeasures: ReadResolver = (_source, args, { gate, clock, caller }, info) => {
  const { by, from, to } = args as { by: MeasuredBy; from?: string | null; to?: string | null }
  const countsUnread = caller.rules.for('read', 'CountedQuestion', 'id').some(({ when }) => when === null)
  const period = periodOf({ from, to }, londonToday(clock.now()), countsUnread)
  return gate.answer(info, caller, { ...period }, `measures ${by}`, (c, notes) =>
    measuresSql(c, info, notes, { by, countsUnread }),
  )
}
