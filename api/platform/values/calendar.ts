const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Whether there is such a day in the Gregorian calendar, from the year 1 to 9999. Months and days count from 1. */
function isDay(year: number, month: number, day: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : lengths[month - 1]
  return year >= 1 && year <= 9999 && length !== undefined && day >= 1 && day <= length
}

/** A day as `YYYY-MM-DD`, as it was written; null when it is written otherwise or does not exist. */
export function dayIn(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return isDay(Number(year), Number(month), Number(day)) ? text : null
}

const momentForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/

/**
 * A moment of RFC 3339 in UTC, to a millisecond; null when it is written otherwise, lacks its offset, or names a day or
 * time that does not exist. Leap seconds are refused: no clock of ours has them.
 */
export function momentIn(text: string): string | null {
  const [whole, day = '', hour, minute, second = '0', offsetHour = '0', offsetMinute = '0'] =
    momentForm.exec(text) ?? []
  if (whole === undefined || dayIn(day) === null) return null
  if (
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second) > 59 ||
    Number(offsetHour) > 23 ||
    Number(offsetMinute) > 59
  )
    return null
  const at = new Date(whole)
  // An offset may lead out of the years that are written with four digits.
  return at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999 ? at.toISOString() : null
}
