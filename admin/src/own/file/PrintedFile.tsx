import { Box, Typography } from '@mui/material'
import { Section } from '../../pages/Section'
import { momentText } from '../../words/dates'
import { PrintedRow } from './PrintedRow'
import type { Part } from './reading'
import type { OwnFile } from './useOwnFile'

type PrintedFileProps = { file: OwnFile; parts: readonly Part[] }

/** The file for paper, list by list. */
export const PrintedFile = ({ file, parts }: PrintedFileProps) => (
  <Box sx={{ mt: 2 }}>
    <Typography variant="body2" sx={{ mb: 2 }}>
      As at {momentText(file.takenAt)}
    </Typography>
    {parts.map(({ key, title }) => {
      const rows = file.parts[key] ?? []
      return (
        <Section key={key} title={title} count={rows.length}>
          {rows.length === 0 ? (
            'Nothing'
          ) : (
            <Box component="ol" aria-label={title} sx={{ m: 0, pl: 2.5, display: 'grid', gap: 2 }}>
              {rows.map((row) => (
                <Box component="li" key={row.id} sx={{ breakInside: 'avoid' }}>
                  <PrintedRow row={row} />
                </Box>
              ))}
            </Box>
          )}
        </Section>
      )
    })}
  </Box>
)
