import { Box, Typography } from '@mui/material'
import { fieldClasses, sensitiveClasses } from '../generated/schemaFacts'
import type { DataClass } from '../access/classWords'
import type { ExportColumn } from './exportColumns'

const SENSITIVE: ReadonlySet<DataClass> = new Set(sensitiveClasses)

type Classified = Readonly<Record<string, readonly { as: DataClass }[]>>
const CLASSES: Readonly<Record<string, Classified>> = fieldClasses

/** How a file with these columns will be marked. The server marks by the same rule; this shows it in advance. */
export const markingOf = (columns: readonly ExportColumn[]): 'OFFICIAL' | 'OFFICIAL-SENSITIVE' =>
  columns.some(({ steps }) =>
    steps.some(([type, field]) => (CLASSES[type]?.[field] ?? []).some(({ as }) => SENSITIVE.has(as))),
  )
    ? 'OFFICIAL-SENSITIVE'
    : 'OFFICIAL'

/** The protective marking that a file will carry, and how it must be handled. */
export const Marking = ({ marking }: { marking: ReturnType<typeof markingOf> }) => {
  const sensitive = marking === 'OFFICIAL-SENSITIVE'
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 0.5,
        p: 1.25,
        borderRadius: 1,
        bgcolor: sensitive ? 'warning.light' : 'info.light',
      }}
    >
      <Typography
        component="strong"
        variant="body2"
        sx={{ fontWeight: 700, letterSpacing: '0.04em', color: sensitive ? 'warning.main' : 'info.main' }}
      >
        {marking}
      </Typography>
      <Typography variant="body2" sx={{ flex: '1 1 240px' }}>
        {sensitive
          ? 'Holds private contacts, keyholding or restricted notes: pass it on only to those who need it.'
          : 'Keep it within the force and delete it when it has served its purpose.'}
      </Typography>
    </Box>
  )
}
