import {
  type Day,
  daysBetween,
  daysLater,
  londonDayOf,
  londonMoment,
  type Time,
} from '../../workingTime/clock/londonTime.ts'
import type { SaidTime } from './saidTimes.ts'
import type { Tense } from './tense.ts'

/** The day that is meant: a weekday alone is the last one, or the next that is not today; so is a date without year. */
export function dayMeant({ day, isWeekday, hasYear }: SaidTime, today: Day, tense: Tense): Day | null {
  if (day === null) return day
  const away = daysBetween(today, day)
  if (isWeekday) {
    if (tense === 'future') return away <= 0 ? daysLater(day, 7) : day
    return away > 0 ? daysLater(day, -7) : day
  }
  if (hasYear) return day
  if (tense === 'past' && away > 0) return { ...day, year: day.year - 1 }
  return tense === 'future' && away < 0 ? { ...day, year: day.year + 1 } : day
}

export function momentMeant(said: SaidTime, now: Date, tense: Tense, ifNoTime: Time): Date {
  if (said.moment) return said.moment
  const today = londonDayOf(now)
  return londonMoment(dayMeant(said, today, tense) ?? today, said.time ?? ifNoTime)
}
