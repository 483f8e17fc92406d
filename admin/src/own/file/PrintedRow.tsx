import { Box } from '@mui/material'
import { labelOf } from '../../words/labels'
import { valueText } from './valueText'

type Values = Readonly<Record<string, unknown>>

/** A record of the file for paper: every value that it has, but for ids, which tell a reader nothing. */
export const PrintedRow = ({ row }: { row: Values }) => (
  <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: COLUMNS, columnGap: 2, rowGap: 0.5 }}>
    {Object.entries(row)
      .filter(([field, value]) => !UNPRINTED.has(field) && !isEmpty(value))
      .map(([field, value]) => (
        <Box key={field} sx={{ minWidth: 0, ...(isShort(value) ? {} : { gridColumn: '1 / -1' }) }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {labelOf(field)}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            <Value field={field} value={value} />
          </Box>
        </Box>
      ))}
  </Box>
)

const COLUMNS = 'repeat(auto-fill, minmax(min(100%, 180px), 1fr))'
const MOST_BESIDE = 60
/** Short values stand side by side, so that a list fills few sheets. */
const isShort = (value: unknown): boolean =>
  isRecord(value) ? nameOf(value) !== null : String(value).length <= MOST_BESIDE

const UNPRINTED: ReadonlySet<string> = new Set(['id', 'objectId'])

function Value({ field, value }: { field: string; value: unknown }) {
  if (Array.isArray(value))
    return (
      <Box component="ul" sx={{ m: 0, pl: 2, display: 'grid', gap: 1 }}>
        {value.map((item: unknown, at) => (
          // The list does not change while it is shown.
          <li key={at}>
            <Value field={field} value={item} />
          </li>
        ))}
      </Box>
    )
  if (!isRecord(value))
    return (
      <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
        {valueText(field, value)}
      </Box>
    )
  return nameOf(value) ?? <PrintedRow row={value} />
}

/** Of a record of which the file has no more than its name. */
function nameOf(value: Values): string | null {
  const name = value['displayName'] ?? value['name']
  return typeof name === 'string' && Object.keys(value).length <= 2 ? name : null
}

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
