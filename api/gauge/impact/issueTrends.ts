import type { GraphQLFieldResolver } from 'graphql'
import { noteAmong } from '../../access/gate/looks/looks.ts'
import type { ReadContext } from '../../access/records/recordReads.ts'
import { asOfFor } from '../midnight/asOfFor.ts'
import type { Database } from '../../platform/database.ts'
import { impactAtMidnight, liveImpact } from './impactSource.ts'
import { READ } from './liveMentions.ts'
import { MONTHS_BEFORE, monthsLater, refuseBadMonth } from './months.ts'
import { trendsSql } from './trendsSql.ts'

type Context = ReadContext & { db: Database }

/** @throws BadUserInput naming the argument */
export const issueTrends: GraphQLFieldResolver<unknown, Context, Record<string, unknown>> = async (
  _source,
  given,
  { gate, db, clock, caller },
  info,
) => {
  const { month } = given as { month: string }
  const exact = caller.rules.any('read', 'EngagementIssue')
  refuseBadMonth(month, clock.now(), exact)
  const asOf = (await asOfFor(exact, { db, clock })).toISOString()
  const [from, until] = [-MONTHS_BEFORE, 1].map((by) => `${monthsLater(month, by)}-01`)
  const run = { month, asOf, from, until, current: `${month}-01` }
  return gate.answer(info, caller, run, JSON.stringify(['trends', exact]), (c, notes) => {
    noteAmong(c, notes, exact ? READ : ['CountedMention'])
    const wanted = {
      from: c.parameters.add('date', ({ args }) => args['from']),
      until: c.parameters.add('date', ({ args }) => args['until']),
      issue: null,
      directorate: null,
    }
    const current = c.parameters.add('date', ({ args }) => args['current'])
    const source = (exact ? liveImpact : impactAtMidnight)(c, wanted)
    return trendsSql(c, info, { exact, source, current, wanted })
  })
}
