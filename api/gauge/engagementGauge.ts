import type { Caller } from '../access/gate/gate.ts'
import type { Notes } from '../access/gate/looks/disclosure.ts'
import { lookAmong } from '../access/gate/looks/looks.ts'
import type { ObjectCompilation } from '../access/gate/object.ts'
import { governed } from '../access/catalogue.ts'
import type { GraphQLFieldResolver } from 'graphql'
import type { ReadContext } from '../access/records/recordReads.ts'
import type { Database } from '../platform/database.ts'
import type { GaugeDimension, GaugedStakeholders } from '../generated/resolvers.ts'
import { BadUserInput, ForbiddenField } from '../platform/errors.ts'
import { londonMidnight } from '../workingTime/clock/london.ts'
import { NEWSLETTER } from './dimensions.ts'
import { gaugeSql } from './gaugeSql.ts'
import { refuseBadGauge, since } from './gaugeArguments.ts'
import { liveSource } from './liveSource.ts'
import { midnightSource } from './midnight/midnightSource.ts'
import { midnightTaken } from './midnight/takeMidnight.ts'

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
  if (!exact) await midnightTaken(db, clock)
  const asOf = exact ? clock.now() : londonMidnight(clock.now())
  const run = { ...args, asOf: asOf.toISOString(), since: since(asOf, args.notEngagedForDays) }
  const by = args.and ? [args.by, args.and] : [args.by]
  const of = args.of ?? 'ORGANISATIONS'
  const kindsGiven = args.counting ?? null
  return gate.answer(info, caller, run, JSON.stringify(['gauge', exact, by, of, kindsGiven !== null]), (c, notes) => {
    noteLooks(c, notes, exact, of)
    const from = c.parameters.add('timestamptz', ({ args: { since } }) => since)
    const kinds = kindsGiven === null ? null : c.parameters.add('text[]', ({ args: { counting } }) => counting)
    const counts = (kind: string): string =>
      kinds === null ? `${kind} <> '${NEWSLETTER}'` : `(${kind} = any(${kinds}) or ${kind} = 'ANSWER')`
    const source = exact ? liveSource(c, of, from) : midnightSource(c, from)
    return gaugeSql(c, info, { by, source, exact, since: from, counts })
  })
}

function noteLooks(c: ObjectCompilation, notes: Notes, exact: boolean, of: GaugedStakeholders): void {
  const among = [exact ? 'LastEngaged' : 'CountedEngagement', ...(of === 'PEOPLE' ? ['Person'] : [])]
  for (const type of among) {
    const look = lookAmong(c, governed(c.catalogue, type))
    if (look) notes.look(look)
  }
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
