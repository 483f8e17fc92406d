import { dayIn } from '../../platform/values/calendar.ts'
import { namesSomething, plainText } from '../../platform/values/plainText.ts'
import { BankHolidaysRefused } from './bankHolidaysRefused.ts'

const DIVISION = 'england-and-wales'

export type BankHoliday = { day: string; name: string }

const LONGEST_NAME = 200

const refused = (place: string, why: string): BankHolidaysRefused =>
  new BankHolidaysRefused(`This is not the published list of bank holidays: ${place} ${why}.`)

/**
 * The bank holidays of England and Wales, by day. The layout is that of https://www.gov.uk/bank-holidays.json, or of
 * the same list for one division: `{ "england-and-wales": { "division": …, "events": [{ "title", "date", "notes" }] } }`.
 *
 * @throws BankHolidaysRefused naming the place that is wrong
 */
export function readBankHolidays(text: string): BankHoliday[] {
  const file = objectIn('the file', parsed(text))
  const whole = file['division'] === DIVISION ? file : file[DIVISION]
  if (whole === undefined) throw refused(DIVISION, 'is missing')
  const { events } = objectIn(DIVISION, whole)
  if (!Array.isArray(events)) throw refused(`${DIVISION}.events`, 'must be a list')
  if (events.length === 0) throw refused(`${DIVISION}.events`, 'is empty')
  const names = new Map<string, string>()
  for (const [at, event] of events.entries()) {
    const { day, name } = readEvent(`${DIVISION}.events[${at}]`, event)
    if (names.has(day)) throw refused(`${DIVISION}.events[${at}].date`, `is ${day} a second time`)
    names.set(day, name)
  }
  return [...names].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    // The parser's message quotes the text.
    throw new BankHolidaysRefused('This is not the published list of bank holidays: the file is not JSON.', {
      cause: fault,
    })
  }
}

function objectIn(place: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused(place, 'must be an object')
  return value as Readonly<Record<string, unknown>>
}

function readEvent(place: string, event: unknown): BankHoliday {
  const { title, date, notes } = objectIn(place, event)
  const day = typeof date === 'string' ? dayIn(date) : null
  if (day === null) throw refused(`${place}.date`, 'must be a day, YYYY-MM-DD')
  if (typeof title !== 'string' || !namesSomething(title)) throw refused(`${place}.title`, 'must be a name')
  if (notes !== undefined && typeof notes !== 'string') throw refused(`${place}.notes`, 'must be a text')
  const note = plainText(notes ?? '').trim()
  const name = `${plainText(title).trim()}${note === '' ? '' : ` (${note})`}`
  if ([...name].length > LONGEST_NAME) throw refused(`${place}.title`, `must be at most ${LONGEST_NAME} characters`)
  return { day, name }
}
