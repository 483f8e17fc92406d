import type { Caller } from '../access/gate/gate.ts'
import { noteAmong } from '../access/gate/looks/looks.ts'
import type { ObjectCompilation } from '../access/gate/object.ts'
import type { GraphQLFieldResolver } from 'graphql'
import { NEWSLETTER } from '../access/lastEngagedSql.ts'
import type { ReadContext } from '../access/records/recordReads.ts'
import type { Database } from '../platform/database.ts'
import type { GaugeDimension, GaugedStakeholders } from '../generated/resolvers.ts'
import { BadUserInput, ForbiddenField } from '../platform/errors.ts'
import { ANSWER } from './dimensions.ts'
import { gaugeSql, type Gauging } from './gaugeSql.ts'
import { refuseBadGauge, since } from './gaugeArguments.ts'
import { liveSource } from './liveSource.ts'
import { copiedAt, midnightSource } from './midnight/midnightSource.ts'
import { asOfFor } from './midnight/asOfFor.ts'

type Args = {
  notEngagedForDays: number
  by: GaugeDimension
  and?: GaugeDimension | null
  of?: GaugedStakeholders | null
  counting?: readonly string[] | null
}

/** More tables would be more equations from which a single stakeholder could be worked out. */
const DAYS_OF_COUNTS: readonly number[] = [30, 60, 90, 180, 365]

type Context = ReadContext & { db: Database }

/** @throws BadUserInput, ForbiddenField naming the argument */
export const engagementGauge: GraphQLFieldResolver<unknown, Context, Record<string, unknown>> = async (
  _source,
  given,
  { gate, db, clock, caller },
  info,
) => {
  const args = given as unknown as Args
  const exact = caller.rules.any('read', 'LastEngaged')
  refuseBadArguments(args, caller, exact)
  if (args.counting) await refuseUnknownKinds(db, args.counting)
  const asOf = await asOfFor(exact, { db, clock })
  const run = { ...args, asOf: asOf.toISOString(), since: since(asOf, args.notEngagedForDays) }
  const by = args.and ? [args.by, args.and] : [args.by]
  const of = args.of ?? 'ORGANISATIONS'
  const areKindsGiven = args.counting !== null && args.counting !== undefined
  return gate.answer(info, caller, run, JSON.stringify(['gauge', exact, by, of, areKindsGiven]), (c, notes) => {
    noteAmong(c, notes, [exact ? 'LastEngaged' : 'CountedEngagement', ...(of === 'PEOPLE' ? ['Person'] : [])])
    const kinds = areKindsGiven ? c.parameters.add('text[]', ({ args: { counting } }) => counting) : null
    const counts = (kind: string): string =>
      kinds === null ? `${kind} <> '${NEWSLETTER}'` : `(${kind} = any(${kinds}) or ${kind} = '${ANSWER}')`
    return gaugeSql(c, info, { by, exact, counts, ...(exact ? now(c, of) : atMidnight(c)) })
  })
}

type From = Pick<Gauging, 'source' | 'since' | 'asOf' | 'before'>

function now(c: ObjectCompilation, of: GaugedStakeholders): From {
  const from = c.parameters.add('timestamptz', ({ args }) => args['since'])
  const asOf = () => c.parameters.add('timestamptz', ({ args }) => args['asOf'])
  return { source: liveSource(c, of, from), since: from, asOf, before: [] }
}

/** The copy says which midnight it is of: processes' clocks differ. */
function atMidnight(c: ObjectCompilation): From {
  const midnight = c.parameters.add('timestamptz', ({ args }) => args['asOf'])
  const days = c.parameters.add('integer', ({ args }) => args['notEngagedForDays'])
  const asOf = '(select m.as_of from midnight m)'
  return {
    source: midnightSource(c, asOf),
    since: `(${asOf} - make_interval(hours => 24 * ${days}))`,
    asOf: () => asOf,
    before: [`midnight as (select ${copiedAt(c, midnight)} as as_of)`],
  }
}

async function refuseUnknownKinds(db: Database, codes: readonly string[]): Promise<void> {
  const [unknown] = await db.query({
    text: 'select from unnest($1::text[]) c(code) where not exists (select from engagement_kind k where k.code = c.code) limit 1',
    values: [codes],
  })
  if (unknown) throw new BadUserInput({ counting: 'must be codes of kinds' })
}

function refuseBadArguments(args: Args, caller: Caller, exact: boolean): void {
  const { notEngagedForDays: days, of, counting } = args
  if (!exact) {
    // Each would be a table beside the fixed ones, and the difference of two tables is a stakeholder.
    if (counting) throw new ForbiddenField('counting')
    if (of) throw new ForbiddenField('of')
    if (!DAYS_OF_COUNTS.includes(days))
      throw new BadUserInput({ notEngagedForDays: `must be one of ${DAYS_OF_COUNTS.join(', ')}` })
  }
  if (of === 'PEOPLE' && caller.rules.for('read', 'Engagement', 'people').length === 0) throw new ForbiddenField('of')
  refuseBadGauge(args)
}
