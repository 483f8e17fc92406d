import type { GraphQLFieldResolver } from 'graphql'
import { noteAmong } from '../../access/gate/looks/looks.ts'
import type { ReadContext } from '../../access/records/recordReads.ts'
import { asOfFor } from '../midnight/asOfFor.ts'
import type { ImpactDimension } from '../../generated/resolvers.ts'
import type { Database } from '../../platform/database.ts'
import { BadUserInput, ForbiddenField } from '../../platform/errors.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { impactSql } from './impactSql.ts'
import { impactAtMidnight, liveImpact } from './impactSource.ts'
import { READ } from './liveMentions.ts'
import { monthsLater, refuseBadMonth } from './months.ts'

type Args = {
  issue: string
  month: string
  by: ImpactDimension
  and?: ImpactDimension | null
  directorate?: string | null
}

type Context = ReadContext & { db: Database }

/** @throws BadUserInput, ForbiddenField naming the argument */
export const issueImpact: GraphQLFieldResolver<unknown, Context, Record<string, unknown>> = async (
  _source,
  given,
  { gate, db, clock, caller },
  info,
) => {
  const args = given as unknown as Args
  const exact = caller.rules.any('read', 'EngagementIssue')
  // A table beside the fixed ones: the difference of two tables is an organisation.
  const ofDirectorate = args.directorate !== null && args.directorate !== undefined
  if (!exact && ofDirectorate) throw new ForbiddenField('directorate')
  if (args.and === args.by) throw new BadUserInput({ and: 'must be another dimension than `by`' })
  refuseBadMonth(args.month, clock.now(), exact)
  const by = args.and ? [args.by, args.and] : [args.by]
  const asOf = (await asOfFor(exact, { db, clock })).toISOString()
  const [issue, directorate] = [idOrNull(args.issue), idOrNull(args.directorate)]
  const run = { ...args, issue, directorate, asOf, from: `${args.month}-01`, until: `${monthsLater(args.month, 1)}-01` }
  const planKey = JSON.stringify(['impact', exact, by, ofDirectorate])
  return gate.answer(info, caller, run, planKey, (c, notes) => {
    noteAmong(c, notes, exact ? READ : ['CountedMention'])
    const wanted = {
      from: c.parameters.add('date', (one) => one.args['from']),
      until: c.parameters.add('date', (one) => one.args['until']),
      issue: c.parameters.add('uuid', (one) => one.args['issue']),
      directorate: ofDirectorate ? c.parameters.add('uuid', (one) => one.args['directorate']) : null,
    }
    return impactSql(c, info, { by, exact, source: (exact ? liveImpact : impactAtMidnight)(c, wanted) })
  })
}
