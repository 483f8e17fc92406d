import type { Draft } from '../../access/write/draft.ts'
import { governed } from '../../access/catalogue.ts'
import { readForCaller } from '../../access/write/judging/readForCaller.ts'
import { type Together, writeTogether } from '../../access/write/together/writeTogether.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { MutationChangeSeriesArgs } from '../../generated/resolvers.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { engagementHooks, issuesKept } from '../engagementHooks.ts'
import { followingRule } from './followingRule.ts'
import { changedAlone, COPIED, daysOfSeries, followed, timesOn } from './instance.ts'
import { type Kept, makeInstances } from './makeInstances.ts'
import { AT_ONCE, refuseInstances } from './planSeries.ts'
import { type Aim, aimOf, changeThis } from './scopes.ts'
import { clockFaults, seriesHooks } from './seriesHooks.ts'
import { type Instance, instancesFrom } from './toCome.ts'

const operation = 'changeSeries'

/** @throws NotFound, BadUserInput, ForbiddenField, Conflict */
export async function changeSeries(
  _source: unknown,
  { input }: MutationChangeSeriesArgs,
  context: WriteContext,
): Promise<{ id: string }> {
  const { id, version, scope, instance, ...changes } = input
  for (const action of ['create', 'update'] as const) refuseInstances(context, operation, action)
  const aim = await aimOf(context, { id, version, scope, instance })
  if (scope === 'THIS') {
    const given = thisAlone(aim, changes)
    const hooks = { ...engagementHooks(context.clock), ...('issues' in given ? { within: issuesKept } : {}) }
    await changeThis(context, { operation, hooks }, { ...instance, ...given })
    return { id: aim.series.id }
  }
  const first = daysOfSeries(aim.series)[0]
  const isAll = aim.day === null || (first !== undefined && aim.day <= first)
  const write = isAll ? changeAll : splitFollowing
  return { id: await writeTogether(context, { operation }, (together) => write(context, together, aim, changes)) }
}

/** Of one instance its times are changed together: what is left out is as the series has it. */
function thisAlone({ series, instance }: Aim, changes: Draft): Draft {
  const { rule, zone, firstDay, startTime, minutes, ...others } = changes
  const faults = Object.entries({ rule, zone }).filter(([, value]) => value !== undefined)
  if (faults.length > 0)
    throw new BadUserInput(Object.fromEntries(faults.map(([field]) => [field, 'must be left out for THIS'])))
  if ([firstDay, startTime, minutes].every((value) => value === undefined)) return others
  const day = (firstDay ?? instance?.['seriesStart']) as string
  const clock = { startTime: series.startTime, minutes: series.minutes, zone: series.zone }
  const said = Object.fromEntries(Object.entries({ startTime, minutes }).filter(([, value]) => value !== undefined))
  const wanted = { ...clock, ...said }
  const wrong = clockFaults(wanted)
  if (Object.keys(wrong).length > 0) throw new BadUserInput(wrong)
  return { ...others, ...timesOn(day, wanted) }
}

async function changeAll(context: WriteContext, together: Together, { series }: Aim, changes: Draft): Promise<string> {
  const { id, version } = series as unknown as { id: string; version: number }
  await together.update('EngagementSeries', { id, version, ...changes }, seriesHooks(context.clock))
  const { image } = await readForCaller(
    together.asked,
    together.judge,
    governed(context.gate.catalogue, 'EngagementSeries'),
    id,
    [],
  )
  const after = image as unknown as Kept
  const { toCome } = await instancesFrom(context, together, id, null)
  await follow(together, toCome, { before: series, after })
  await makeInstances(together.em, after, context.clock.now(), AT_ONCE)
  return id
}

/** The instances from one on become a series of their own; the one that they were of has no more. */
async function splitFollowing(
  context: WriteContext,
  together: Together,
  { series, day }: Aim,
  changes: Draft,
): Promise<string> {
  const from = day as string
  const { id, version, directorate } = series as unknown as { id: string; version: number; directorate: string }
  await together.update('EngagementSeries', { id, version, endsBefore: from })
  const kept = ['startTime', 'minutes', 'zone', ...COPIED].map((field) => [field, series[field as keyof Kept]] as const)
  const input = { directorate, ...Object.fromEntries(kept), ...followingRule(series, from), ...defined(changes) }
  const made = await together.create('EngagementSeries', input, seriesHooks(context.clock))
  const after = made as unknown as Kept
  const { toCome, settled } = await instancesFrom(context, together, id, from)
  await follow(together, toCome, { before: series, after })
  // Their day is taken in the new series as well; nothing else of them changes.
  for (const one of settled) await together.update('Engagement', { ...idOf(one), series: after.id })
  await makeInstances(together.em, after, context.clock.now(), AT_ONCE)
  return after.id
}

/**
 * Has instances follow their series: what was changed of one alone stays. One that was not, and has no day in the rule
 * any more, is taken out and archived.
 */
async function follow(together: Together, instances: Instance[], sides: { before: Kept; after: Kept }): Promise<void> {
  const { before, after } = sides
  const days = new Set(daysOfSeries(after))
  const isMoved = before.id !== after.id
  for (const one of instances) {
    const day = one.seriesStart
    const isGone = !days.has(day) && changedAlone(one, day, before).size === 0
    const changes = isGone
      ? { series: null, seriesStart: null }
      : { ...followed(one, day, sides), ...(isMoved ? { series: after.id } : {}) }
    if (Object.keys(changes).length > 0) await together.update('Engagement', { ...idOf(one), ...changes })
    if (isGone) await together.archive('Engagement', { id: one.id, version: one.version + 1 })
  }
}

const idOf = ({ id, version }: Instance): { id: string; version: number } => ({ id, version })

const defined = (changes: Draft): Draft =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
