import { Box } from '@mui/material'
import { Fact, Facts } from '../../pages/Facts'
import { labelOf } from '../../words/labels'
import { valueText } from './valueText'

type Values = Readonly<Record<string, unknown>>

/** A record of the file for paper: every value that it has, but for ids, which tell a reader nothing. */
export const PrintedRow = ({ row }: { row: Values }) => (
  <Facts>
    {Object.entries(row)
      .filter(([field, value]) => !UNPRINTED.has(field) && !isEmpty(value))
      .map(([field, value]) => (
        <Fact key={field} name={labelOf(field)}>
          <Value field={field} value={value} />
        </Fact>
      ))}
  </Facts>
)

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
  const name = value['displayName'] ?? value['name']
  return typeof name === 'string' && Object.keys(value).length <= 2 ? name : <PrintedRow row={value} />
}

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
