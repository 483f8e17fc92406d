import { BadUserInput } from '../../platform/errors.ts'
import { momentOf } from '../../workingTime/clock/moments.ts'
import { daysLater, londonDayOf, londonMoment } from '../../workingTime/clock/londonTime.ts'

const MIDNIGHT = { hour: 0, minute: 0 }

/**
 * The London day of a moment, as a filter of moments.
 * @throws BadUserInput naming `occurredAt`, for a moment outside the years with which clocks reckon
 */
export function sameDay(occurredAt: string | Date): { gte: string; lt: string } {
  const day = londonDayOf(new Date(reckoned(new Date(occurredAt))))
  const [gte, lt] = [day, daysLater(day, 1)].map((of) => londonMoment(of, MIDNIGHT).toISOString()) as [string, string]
  return { gte, lt }
}

function reckoned(moment: Date): number {
  try {
    return momentOf(moment)
  } catch (error) {
    if (error instanceof RangeError) throw new BadUserInput({ occurredAt: error.message })
    throw error
  }
}
