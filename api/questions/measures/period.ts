import { BadUserInput } from '../../platform/errors.ts'

/** London dates, inclusive. */
export type Period = { from: string; to: string }

type Wished = { from?: string | null | undefined; to?: string | null | undefined }

const MOST_YEARS = 10

/**
 * The days that are measured: by default a year, up to today. Whole quarters where two periods that differ by a few
 * days could be taken from each other.
 * @throws BadUserInput naming `from` or `to`
 */
export function periodOf({ from, to }: Wished, today: string, wholeQuarters: boolean): Period {
  const last = to ?? (wholeQuarters ? quarterOf(today).to : today)
  const first = from ?? (wholeQuarters ? quarterOf(monthsBefore(last, 9)).from : monthsBefore(last, 12))
  if (first > last) throw new BadUserInput({ from: 'must not be after `to`' })
  if (first < monthsBefore(last, 12 * MOST_YEARS))
    throw new BadUserInput({ from: `must be at most ${MOST_YEARS} years before \`to\`` })
  if (wholeQuarters && first !== quarterOf(first).from)
    throw new BadUserInput({ from: 'must be the first day of a quarter, such as 1 April' })
  if (wholeQuarters && last !== quarterOf(last).to)
    throw new BadUserInput({ to: 'must be the last day of a quarter, such as 30 June' })
  return { from: first, to: last }
}

function quarterOf(day: string): Period {
  const { year, month } = partsOf(day)
  const start = month - (month % 3)
  return { from: dayOf(year, start, 1), to: dayOf(year, start + 3, 0) }
}

/** The same day of an earlier month, or the last of a shorter one. */
function monthsBefore(day: string, months: number): string {
  const { year, month, date } = partsOf(day)
  const lastOfMonth = new Date(Date.UTC(year, month - months + 1, 0)).getUTCDate()
  return dayOf(year, month - months, Math.min(date, lastOfMonth))
}

const partsOf = (day: string): { year: number; month: number; date: number } => {
  const at = new Date(`${day}T00:00:00Z`)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate() }
}

const dayOf = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
