import type { Image } from '../../access/ability.ts'
import { governed } from '../../access/catalogue.ts'
import { updateRecord } from '../../access/write/change.ts'
import { stale } from '../../access/write/fault.ts'
import { judgeFor } from '../../access/write/judging/judge.ts'
import { readForCaller } from '../../access/write/judging/readForCaller.ts'
import type { WriteContext, WriteHooks } from '../../access/write/writing.ts'
import { BadUserInput, Conflict } from '../../platform/errors.ts'
import type { Kept } from './makeInstances.ts'
import { dayIn } from './wallClock.ts'

type Scope = 'THIS' | 'FOLLOWING' | 'ALL'
export type Scoped = {
  id: string
  version: number
  scope: Scope
  instance?: { id: string; version: number } | null | undefined
}

/** Whom a change is of: the series as the caller reads it, and the day from which on. */
export type Aim = { series: Kept & Image; instance: Image | null; day: string | null }

/** @throws NotFound; BadUserInput naming `instance`; Conflict where a version has passed or the series has ended */
export async function aimOf(context: WriteContext, { id, version, scope, instance }: Scoped): Promise<Aim> {
  const { db, gate, caller, clock } = context
  const judge = judgeFor(gate.catalogue, caller)
  const read = async (type: string, of: string): Promise<Image> =>
    (await readForCaller(db, judge, governed(gate.catalogue, type), of, [])).image
  const series = (await read('EngagementSeries', id)) as Kept & Image
  if (scope === 'ALL') {
    if (instance) throw new BadUserInput({ instance: 'must be left out for ALL' })
  } else if (!instance) throw new BadUserInput({ instance: 'is required unless all are meant' })
  const one = instance ? await read('Engagement', instance.id) : null
  if (one && one['series'] !== series.id) throw new BadUserInput({ instance: 'must be of this series' })
  if (scope === 'THIS') return { series, instance: one, day: null }
  if (series['version'] !== version) throw stale()
  if (series.endsBefore !== null && series.endsBefore <= dayIn(series.zone, clock.now()))
    throw new Conflict('The series has ended.')
  return { series, instance: one, day: one ? (one['seriesStart'] as string) : null }
}

/** One instance alone, by the rules of any engagement. */
export const changeThis = (
  context: WriteContext,
  { operation, hooks }: { operation: string; hooks: WriteHooks },
  input: Readonly<Record<string, unknown>>,
): Promise<string> =>
  updateRecord(context, { type: 'Engagement', action: 'update', operation, category: 'ALTERATION', hooks }, input)
