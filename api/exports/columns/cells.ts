import type { Column, Step } from './columns.ts'
import { MOST_LISTED } from '../pageDocument.ts'

/** One record of the result, with the names of its withheld fields. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly access: { readonly unreadableFields: readonly string[] }
}

/** `moment` is UTC, ISO 8601. Null means "none" and never looks like "withheld". */
export type Cell =
  | { is: 'text'; text: string }
  | { is: 'number'; number: number }
  | { is: 'date'; date: string }
  | { is: 'moment'; moment: string }
  | { is: 'withheld' }
  | null

export const WITHHELD = 'withheld'

/** Several values become one text. */
export function cellOf(row: Row, column: Column): Cell {
  const values = valuesAt(row, column.path, column)
  if (!column.path.some(({ list }) => list)) return values[0] ?? null
  if (values.every((value) => value === null)) return null
  return {
    is: 'text',
    text: `${values.map(textOf).join('; ')}${values.length >= MOST_LISTED ? '; and perhaps more' : ''}`,
  }
}

function valuesAt(row: Row, [step, ...rest]: readonly Step[], column: Column): Cell[] {
  if (!step) return []
  const { name } = step
  if (row.access.unreadableFields.includes(name)) return [{ is: 'withheld' }]
  const value = row[name] ?? null
  // An empty value keeps its position in a list: the third extension belongs to the third number.
  if (value === null) return rest.length === 0 ? [null] : []
  if (rest.length === 0) return [column.state === null ? plain(value, column) : saidOf(value as Rule[], column.state)]
  return ([value].flat() as Row[]).flatMap((related) => valuesAt(related, rest, column))
}

type Rule = { state: string; words: string }

/** The sentences of the rules in one state; null if there are none. */
function saidOf(rules: readonly Rule[], wanted: string): Cell {
  const said = rules.filter(({ state }) => state === wanted).map(({ words }) => words)
  return said.length === 0 ? null : { is: 'text', text: said.join('; ') }
}

function plain(value: unknown, { field, words }: Column): Cell {
  if (typeof value === 'number') return { is: 'number', number: value }
  if (typeof value === 'boolean') return { is: 'text', text: value ? 'yes' : 'no' }
  const called = (one: unknown): string => words?.get(String(one)) ?? String(one)
  if (Array.isArray(value)) return { is: 'text', text: value.map(called).join('; ') }
  if (field.format === 'point') return { is: 'text', text: pointText(value as { latitude: number; longitude: number }) }
  if (typeof value !== 'string') return { is: 'text', text: JSON.stringify(value) }
  if (field.format === 'moment') return { is: 'moment', moment: value }
  return field.type === 'date' ? { is: 'date', date: value } : { is: 'text', text: called(value) }
}

/** Latitude first: maps expect that order when it is pasted. */
const pointText = ({ latitude, longitude }: { latitude: number; longitude: number }): string =>
  `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`

export function textOf(cell: Cell): string {
  if (cell === null) return ''
  switch (cell.is) {
    case 'text':
      return cell.text
    case 'number':
      return String(cell.number)
    case 'date':
      return cell.date
    case 'moment':
      return cell.moment
    case 'withheld':
      return WITHHELD
  }
}
