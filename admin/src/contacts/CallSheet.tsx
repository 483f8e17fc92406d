import { Box, createTheme, GlobalStyles, ThemeProvider, Typography } from '@mui/material'
import { useState } from 'react'
import { useViewer } from '../access/ViewerContext'
import { lightTheme } from '../theme/theme'
import { CallSheetPremises, type SheetPremises } from './CallSheetPremises'
import { momentText, numberText } from '../words/dates'

const MARKING = 'OFFICIAL-SENSITIVE'
const PAPER = createTheme(lightTheme)

/** `total`: how many premises the area has, where the sheet may hold fewer. */
type CallSheetProps = { title: string; premises: readonly SheetPremises[]; total?: number }

/**
 * Whom to ring, for paper: premises in the order given, each with its keyholders in the order given. It looks like
 * paper in both themes. The marking and the page's number stand at the head and foot of every printed page.
 */
export function CallSheet({ title, premises, total = premises.length }: CallSheetProps) {
  const { account } = useViewer()
  const [at] = useState(() => new Date().toISOString())
  const made = `Made by ${account?.displayName ?? 'an account without a name'}, ${momentText(at)}`
  return (
    <ThemeProvider theme={PAPER}>
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
              {made}. {countText(premises.length, total)} Correct only now: destroy it after use.
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

function countText(shown: number, total: number): string {
  if (total > shown)
    return `The first ${numberText(shown)} of ${numberText(total)} premises: the others are not on this sheet.`
  return shown === 1 ? '' : `${numberText(shown)} premises.`
}

// Margin boxes, because a table's head is not repeated when one row spans several pages. A browser without them prints
// only the head and foot of the sheet.
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
