import { dayMeant, momentMeant } from './dayMeant.ts'
import type { Duration } from './durations.ts'
import { daysBetween, londonDayOf, londonMoment, type Time } from '../../workingTime/clock/londonTime.ts'
import type { SaidTime } from './saidTimes.ts'
import { sentenceAt } from './sentences.ts'
import type { Span } from './spans.ts'
import type { Tense } from './tense.ts'
import { topicalIn } from './topical.ts'

/** `used`: the parts of the line that these are taken from. */
type Occurring = { occurredAt: Date | null; endsAt: Date | null; allDay: boolean; used: readonly Span[] }
type Line = { text: string; times: readonly SaidTime[]; durations: readonly Duration[]; tense: Tense; now: Date }

const MINUTE_MS = 60_000
const MIDNIGHT: Time = { hour: 0, minute: 0 }

export function occurring(line: Line): Occurring {
  const [first, ...others] = timesOfMeeting(line)
  if (!first) return { occurredAt: null, endsAt: null, allDay: false, used: [] }
  const other = others.find((one) => goTogether(first, one, line.text))
  const [dated, timed] = first.day === null ? [other ?? first, first] : [first, other ?? first]
  const both = { ...dated, time: timed.time, ends: timed.ends }
  const occurredAt = momentMeant(both, line.now, line.tense, MIDNIGHT)
  const allDay = both.moment === null && both.time === null
  const firstSentence = sentenceAt(line.text, 0)
  const lasting = line.durations.find(({ minutes, from }) => minutes !== null && from < firstSentence.to)
  const until = allDay ? null : (lasting ?? both.ends)
  // What is told in a later sentence is left as it was told.
  const used = [first, ...(other ? [other] : []), ...(lasting && until ? [lasting] : [])]
  return {
    occurredAt,
    endsAt: until && endOf(until, occurredAt),
    allDay,
    used: used.filter(({ from }) => from < firstSentence.to),
  }
}

/** In the order of the line. What may be the time of something else counts only if nothing better is said. */
function timesOfMeeting({ text, times, tense, now }: Line): readonly SaidTime[] {
  const today = londonDayOf(now)
  const daysAhead = (said: SaidTime): number => {
    const day = said.moment ? londonDayOf(said.moment) : dayMeant(said, today, tense)
    return day ? daysBetween(today, day) : 0
  }
  const possible = times
    .filter((said) => topicalIn(text, said) !== 'itself' && (tense !== 'past' || daysAhead(said) <= 0))
    .map((said) => ({ said, isTopical: topicalIn(text, said) === 'perhaps' }))
  const { to: firstEnds } = sentenceAt(text, 0)
  const nows = possible.filter(({ said }) => said.isNow)
  const named = possible.filter(({ said }) => !said.isNow)
  const own = named.filter(({ said, isTopical }) => said.from < firstEnds && !isTopical)
  // `about bollards on Friday` says when to meet; of a meeting that is over, Friday is only the topic's day.
  const topical = named.filter(
    ({ said, isTopical }) =>
      said.from < firstEnds && isTopical && (tense === 'future' || (said.isRelative && daysAhead(said) <= 0)),
  )
  const later = named.filter(({ said, isTopical }) => said.from >= firstEnds && !isTopical)
  return ([own, topical, later, nows].find(({ length }) => length > 0) ?? []).map(({ said }) => said)
}

/** A day and its time may stand apart: `On Friday, met Ana at 3pm`; `yesterday, she leaves at 5` are two times. */
function goTogether(first: SaidTime, other: SaidTime, text: string): boolean {
  if (first.moment || other.moment || (first.day === null) === (other.day === null)) return false
  if ((first.day === null ? other : first).time !== null) return false
  return first.from === 0 || !/[,;]|\.\s/.test(text.slice(first.to, other.from))
}

function endOf(until: Duration | NonNullable<SaidTime['ends']>, began: Date): Date | null {
  if ('minutes' in until) return until.minutes === null ? null : new Date(began.getTime() + until.minutes * MINUTE_MS)
  const end = londonMoment(until.day ?? londonDayOf(began), until.time)
  return end > began ? end : null
}
