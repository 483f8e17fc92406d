import { reasonFault } from '../access/reason.ts'
import { textFault } from '../limits/text.ts'
import { BadUserInput } from '../platform/errors.ts'

/** `csv` is for other systems: headings on the first line. `markedCsv` is for people: the marking on the first line. */
const FORMATS = ['csv', 'markedCsv', 'xlsx'] as const
export type Format = (typeof FORMATS)[number]

/** Body of `POST /api/export`. `filter` and `sort` are those of the type's list and are checked there. */
export type ExportRequest = {
  type: string
  /** Paths: `name`, `sector.name`, `contactPoints.value`. */
  columns: readonly string[]
  filter: unknown
  sort: unknown
  includeArchived: boolean
  format: Format
  purpose: string
}

const MOST_COLUMNS = 40

/** @throws BadUserInput naming every key that is wrong */
export function readExportRequest(body: unknown): ExportRequest {
  const given = (typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {}) as Readonly<
    Record<string, unknown>
  >
  const { type, columns, filter = null, sort = null, includeArchived = false, format, purpose, ...others } = given
  const fields: Record<string, string> = Object.fromEntries(Object.keys(others).map((key) => [key, 'is not known']))
  if (typeof type !== 'string') fields['type'] = 'must be a type of the register'
  if (!isColumns(columns)) fields['columns'] = `must be 1 to ${MOST_COLUMNS} fields, each once`
  if (typeof includeArchived !== 'boolean') fields['includeArchived'] = 'must be true or false'
  if (!FORMATS.includes(format as Format)) fields['format'] = `must be one of ${FORMATS.join(', ')}`
  const reason = typeof purpose === 'string' ? purpose.trim() : ''
  const fault = textFault(reason) ?? reasonFault(reason)
  if (fault !== null) fields['purpose'] = fault
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return {
    type: type as string,
    columns: columns as string[],
    filter,
    sort,
    includeArchived: includeArchived as boolean,
    format: format as Format,
    purpose: reason,
  }
}

const isColumns = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length >= 1 &&
  value.length <= MOST_COLUMNS &&
  value.every((path) => typeof path === 'string') &&
  new Set(value).size === value.length
