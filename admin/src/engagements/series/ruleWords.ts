import { dateText, listText } from './dayWords.ts'
import { WEEKDAYS } from './repeat.ts'

const ORDINALS: Readonly<Record<string, string>> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  '-1': 'last',
  '-2': 'last but one',
}

const UNITS: Readonly<Record<string, string>> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }

type Timed = { rule: string; startTime: string | null }

/** A rule in words: `Every second Tuesday, 10:00, until 3 June 2027`. One that no form here makes is shown as it is. */
export function ruleWords({ rule, startTime }: Timed): string {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]))
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'COUNT', 'UNTIL']
  if ([...parts.keys()].some((part) => !known.includes(part))) return rule
  const until = /^(\d{4})(\d\d)(\d\d)/.exec(parts.get('UNTIL') ?? '')
  const count = parts.get('COUNT')
  return [
    everyWords(parts),
    startTime ?? 'whole days',
    ...(until ? [`until ${dateText(`${until[1]}-${until[2]}-${until[3]}`)}`] : []),
    ...(count === undefined ? [] : [count === '1' ? 'once' : `${count} times`]),
  ].join(', ')
}

function everyWords(parts: ReadonlyMap<string, string>): string {
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const days = (parts.get('BYDAY')?.split(',') ?? []).map(dayWords)
  const unit = UNITS[parts.get('FREQ') ?? ''] ?? ''
  const dates = parts.get('BYMONTHDAY')?.split(',')
  const nth = interval === 1 ? '' : interval === 2 ? 'second ' : `${interval}${suffixOf(interval)} `
  if (unit === 'week' && days.length === 1) return `Every ${nth}${days[0]}`
  const on = dates ? `day ${listText(dates)}` : days.length > 0 ? listText(days) : null
  return `Every ${nth}${unit}${on === null ? '' : ` on ${unit === 'month' && !dates ? 'the ' : ''}${on}`}`
}

function dayWords(part: string): string {
  const [nth, code] = [part.slice(0, -2), part.slice(-2)]
  const name = WEEKDAYS.find(({ id }) => id === code)?.name ?? code
  return nth === '' ? name : `${ORDINALS[nth] ?? nth} ${name}`
}

function suffixOf(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th'
}
