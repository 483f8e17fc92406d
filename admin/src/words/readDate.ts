const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads a date as people here write it, day first: 22/11/2026, 22.11.26, 22 Nov 2026 and 2026-11-22 → `2026-11-22`.
 * Null for anything else, such as a day that does not exist. A year of two digits is in this century.
 */
export function readDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const british = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})\.?[\s/.,-]+(\d{4}|\d{2})$/i.exec(text.trim())
  if (!british) return null
  const [, day = '', month = '', year = ''] = british
  return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), monthOf(month), Number(day))
}

const FULL = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const name = text.toLowerCase()
  const whole = name.length >= 3 && FULL.some((month) => month.startsWith(name))
  return whole || name === 'sept' ? MONTHS.indexOf(name.slice(0, 3)) + 1 : 0
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const exists =
    year >= 1000 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** `2026-11-22` → 22/11/2026, for a field in which it is typed. */
export const typedDate = (date: string): string => date.split('-').reverse().join('/')
