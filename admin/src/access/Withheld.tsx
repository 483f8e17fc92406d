import LockOutlined from '@mui/icons-material/LockOutlined'
import { Box, Tooltip } from '@mui/material'
import type { ReactNode } from 'react'
import type { GovernedName } from '../data/resource'
import { classWords } from './classWords'

type Readable = Readonly<Record<string, unknown>> & { access?: { unreadableFields: readonly string[] } | null }

/** Whether the server withheld this field of the record, whatever it holds. */
export const isWithheld = (record: Readable | null | undefined, field: string): boolean =>
  record?.access?.unreadableFields.includes(field) ?? false

/** Says that a value is withheld from this viewer, and why, so that nobody takes it for "none". */
export function Withheld({
  type,
  field,
  record,
}: {
  type: GovernedName
  field: string
  record?: Readable | null | undefined
}) {
  const words = classWords(type, field, record ?? {})
  return (
    <Tooltip title={`Your role may not read this class: ${words}. This does not say whether there is a value.`}>
      <Box
        component="span"
        className="withheld"
        tabIndex={0}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.5,
          color: 'text.secondary',
          fontSize: '0.8125rem',
          borderRadius: 0.5,
        }}
      >
        <LockOutlined aria-hidden sx={{ fontSize: 14 }} />
        <span>Withheld: {words}</span>
      </Box>
    </Tooltip>
  )
}

/** A field's value, or that it is withheld, or that there is none. */
export function Shown({
  type,
  field,
  record,
  none = 'None',
  children,
}: {
  type: GovernedName
  field: string
  record: Readable
  none?: ReactNode
  children?: ReactNode
}) {
  if (isWithheld(record, field)) return <Withheld type={type} field={field} record={record} />
  const value = record[field]
  const empty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  if (empty)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {none}
      </Box>
    )
  return <>{children ?? plain(value)}</>
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
