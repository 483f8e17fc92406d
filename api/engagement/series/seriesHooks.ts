import type { Image } from '../../access/ability.ts'
import type { Draft } from '../../access/write/draft.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { WriteHooks } from '../../access/write/writing.ts'
import type { Clock } from '../../platform/clock.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { listFaults, madeBy, NO_DIRECTORATE, refuseFaults, withoutNulls } from '../engagementHooks.ts'
import { readRule, RuleFault, ruleText } from './rule.ts'
import { seriesDays } from './ruleDays.ts'
import { dayIn, isZone, LONDON, monthsLater, startOf, type WallClock } from './wallClock.ts'

export const MONTHS_AHEAD = 24
const MOST_MINUTES = 24 * 60

/** What a series may be; `clock` says what has passed. */
export const seriesHooks = (clock: Clock): WriteHooks => ({
  made: ['directorate', 'officers', 'source', 'zone', 'lastDay'],
  prepare: (draft, before, viewer) => prepared(draft, before, viewer, clock.now()),
  async complete(asked, draft, before) {
    await refuseFaults(asked, draft, before)
    return draft
  },
})

/** Of these its days follow. */
const OF_DAYS = ['rule', 'firstDay', 'startTime', 'zone']

function prepared(given: Draft, before: Image | null, viewer: Viewer, now: Date): Draft {
  const draft = before ? given : { zone: LONDON, ...madeBy(viewer), ...withoutNulls(given) }
  if (before && draft['zone'] === null) draft['zone'] = LONDON
  const whole: Draft = { ...before, ...draft }
  const fields = { ...listFaults(draft), ...clockFaults(whole) }
  if (!before && whole['directorate'] === undefined) fields['directorate'] = NO_DIRECTORATE
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return before && !OF_DAYS.some((field) => field in draft) ? draft : { ...draft, ...withDays(whole, before, now) }
}

/** What is wrong with when each is, by the field. */
export function clockFaults({ startTime = null, minutes = null, zone }: Draft): Record<string, string> {
  const fields: Record<string, string> = {}
  if (startTime !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(startTime as string))
    fields['startTime'] = 'must be a time such as 10:00'
  if (minutes !== null && startTime === null) fields['minutes'] = 'must be empty where each is of a whole day'
  else if (minutes !== null && !((minutes as number) >= 1 && (minutes as number) <= MOST_MINUTES))
    fields['minutes'] = 'must be 1 to 1,440'
  if (!isZone(zone as string)) fields['zone'] = 'must be a zone such as Europe/London'
  return fields
}

/** The rule as it is kept, and its last day. */
function withDays(whole: Draft, before: Image | null, now: Date): Draft {
  const firstDay = whole['firstDay'] as string
  const clock: WallClock = { startTime: (whole['startTime'] ?? null) as string | null, zone: whole['zone'] as string }
  const latest = monthsLater(dayIn(LONDON, now), MONTHS_AHEAD)
  try {
    const rule = readRule(whole['rule'] as string)
    const isNewDay = !before || before['firstDay'] !== firstDay
    if (isNewDay && startOf(firstDay, clock) <= now) throw new BadUserInput({ firstDay: 'must not have passed' })
    if (isNewDay && firstDay > latest) throw new BadUserInput({ firstDay: `must be within ${MONTHS_AHEAD} months` })
    const days = seriesDays(rule, firstDay, clock)
    if (!days.some((day) => day <= latest && startOf(day, clock) > now))
      throw new RuleFault(`must give a day to come within ${MONTHS_AHEAD} months`)
    return { rule: ruleText(rule), lastDay: days.at(-1) }
  } catch (error) {
    if (error instanceof RuleFault) throw new BadUserInput({ rule: error.message })
    throw error
  }
}
