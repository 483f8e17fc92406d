const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** In the Gregorian calendar, years 1 to 9999. Months and days count from 1. */
function isDay(year: number, month: number, day: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]
  return year >= 1 && year <= 9999 && length !== undefined && day >= 1 && day <= length
}

/** Null unless written `YYYY-MM-DD` and a day that exists. */
export function dayIn(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return isDay(Number(year), Number(month), Number(day)) ? text : null
}

const MOMENT_FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/

/** In UTC; null when it has no offset or does not exist. Leap seconds are refused: none of our clocks has them. */
export function momentIn(text: string): string | null {
  const [whole, day = '', hour, minute, second = '0', offsetHour = '0', offsetMinute = '0'] =
    MOMENT_FORM.exec(text) ?? []
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
  // An offset may lead outside the four-digit years.
  return at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999 ? at.toISOString() : null
}
