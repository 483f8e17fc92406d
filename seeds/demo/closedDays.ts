import { insertRows, type Run } from '../insertRows.ts'
import { seededId } from '../seededId.ts'

type Holiday = { day: string; name: string }

const DAY_MS = 86_400_000
const dayText = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
const weekday = (moment: number): number => new Date(moment).getUTCDay()
const isWeekend = (moment: number): boolean => [0, 6].includes(weekday(moment))

/** The first or last Monday of a month; months count from 0. */
const firstMonday = (year: number, month: number): number => {
  const first = Date.UTC(year, month, 1)
  return first + ((8 - weekday(first)) % 7) * DAY_MS
}
const lastMonday = (year: number, month: number): number => {
  const last = Date.UTC(year, month + 1, 0)
  return last - ((weekday(last) + 6) % 7) * DAY_MS
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32)
}

/** Holidays on weekends are made up for on the next weekdays that are free. */
function observed(holidays: readonly (readonly [name: string, moment: number])[]): Holiday[] {
  const taken = new Set(holidays.map(([, moment]) => moment).filter((moment) => !isWeekend(moment)))
  return holidays.map(([name, moment]) => {
    if (!isWeekend(moment)) return { day: dayText(moment), name }
    let substitute = moment
    while (isWeekend(substitute) || taken.has(substitute)) substitute += DAY_MS
    taken.add(substitute)
    return { day: dayText(substitute), name: `${name} (Substitute day)` }
  })
}

/** Bank holidays of England and Wales by the standing rules (Banking and Financial Dealings Act 1971), since 1978. */
const bankHolidaysOf = (year: number): Holiday[] =>
  observed([
    ['New Year’s Day', Date.UTC(year, 0, 1)],
    ['Good Friday', easter(year) - 2 * DAY_MS],
    ['Easter Monday', easter(year) + DAY_MS],
    ['Early May bank holiday', firstMonday(year, 4)],
    ['Spring bank holiday', lastMonday(year, 4)],
    ['Summer bank holiday', lastMonday(year, 7)],
    ['Christmas Day', Date.UTC(year, 11, 25)],
    ['Boxing Day', Date.UTC(year, 11, 26)],
  ])

/** From last year's to next year's, and one that is the demo force's own. A second call adds nothing. */
export async function seedClosedDays(run: Run, today: Date): Promise<void> {
  const year = today.getUTCFullYear()
  const holidays = [year - 1, year, year + 1].flatMap(bankHolidaysOf)
  const own = { day: `${year + 1}-01-04`, name: 'Moving to the new station', imported: false }
  const [calendar] = await run<{ id: string }>({
    text: 'select id from working_calendar order by id limit 1',
    values: [],
  })
  const days = [...holidays.map((holiday) => ({ ...holiday, imported: true })), own]
  await insertRows(
    run,
    'closed_day',
    { id: 'uuid', calendar_id: 'uuid', day: 'date', name: 'text', imported: 'boolean' },
    days.map((closed, n) => ({ ...closed, id: seededId('demo', 'closedDay', n), calendar_id: calendar?.id })),
  )
}
