import { Box, createTheme, GlobalStyles, ThemeProvider, Typography } from '@mui/material'
import { useState } from 'react'
import { useViewer } from '../access/ViewerContext'
import { lightTheme } from '../theme/theme'
import { CallSheetPremises, type SheetPremises } from './CallSheetPremises'
import { momentText, numberText } from '../words/dates'

const MARKING = 'OFFICIAL-SENSITIVE'
const paper = createTheme(lightTheme)

/** `total`: how many premises the area has, where the sheet may hold fewer. */
type CallSheetProps = { title: string; premises: readonly SheetPremises[]; total?: number }

/**
 * Whom to ring, for paper: premises in the order given, each with its keyholders in the order given. Looks like paper
 * in both themes; head and foot with the marking stand on every printed page, with its number.
 */
export function CallSheet({ title, premises, total = premises.length }: CallSheetProps) {
  const { account } = useViewer()
  const [at] = useState(() => new Date().toISOString())
  const made = `Made by ${account?.displayName ?? 'an account without a name'}, ${momentText(at)}`
  return (
    <ThemeProvider theme={paper}>
      <GlobalStyles styles={PAGES} />
      <Box
        component="article"
        aria-label={title}
        sx={{
          bgcolor: 'background.paper',
          color: 'text.primary',
          border: 1,
          borderColor: 'divider',
          borderRadius: 2,
          p: { xs: 2, sm: 4 },
          maxWidth: 880,
          '@media print': { border: 0, p: 0, maxWidth: 'none' },
        }}
      >
        <Box sx={{ display: 'table', width: '100%', tableLayout: 'fixed' }}>
          <Box sx={{ display: 'table-header-group' }}>
            <Marking />
          </Box>
          <Box sx={{ display: 'table-row-group' }}>
            <Typography variant="h1" component="h2" sx={{ mt: 1 }}>
              {title}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
              {made}.{' '}
              {total > premises.length
                ? `The first ${numberText(premises.length)} of ${numberText(total)} premises: the others are not on this sheet. `
                : premises.length === 1
                  ? ''
                  : `${numberText(premises.length)} premises. `}
              Correct only now: destroy it after use.
            </Typography>
            {premises.map((one) => (
              <CallSheetPremises key={one.id} premises={one} />
            ))}
          </Box>
          <Box sx={{ display: 'table-footer-group' }}>
            <Marking below={made} />
          </Box>
        </Box>
      </Box>
    </ThemeProvider>
  )
}

// Margin boxes, for a table's head is not repeated over one long row. A browser that has none prints the head and foot
// of the sheet alone.
const PAGES = `@page {
  size: A4; margin: 16mm 12mm;
  @top-center { content: "${MARKING}"; font: bold 10pt sans-serif; letter-spacing: 0.06em; }
  @bottom-center { content: "${MARKING}"; font: bold 10pt sans-serif; letter-spacing: 0.06em; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt sans-serif; }
}`

const Marking = ({ below }: { below?: string }) => (
  <Box sx={{ textAlign: 'center', py: 0.5 }}>
    <strong style={{ letterSpacing: '0.06em' }}>{MARKING}</strong>
    {below && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{below}</Box>}
  </Box>
)
