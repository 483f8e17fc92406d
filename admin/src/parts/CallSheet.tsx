import { Box, createTheme, GlobalStyles, ThemeProvider, Typography } from '@mui/material'
import { useState } from 'react'
import { useViewer } from '../access/ViewerContext'
import { lightTheme } from '../theme/theme'
import { CallSheetPremises, type SheetPremises } from './CallSheetPremises'
import { momentText, numberText } from './dates'

const MARKING = 'OFFICIAL-SENSITIVE'
const paper = createTheme(lightTheme)

/**
 * Whom to ring, for paper: premises in the order given, each with its keyholders in call order. Looks like paper in both themes; head and foot with the
 * marking stand on every printed page.
 */
export function CallSheet({ title, premises }: { title: string; premises: readonly SheetPremises[] }) {
  const { account } = useViewer()
  const [at] = useState(() => new Date().toISOString())
  const made = `Made by ${account?.displayName ?? 'an account without a name'}, ${momentText(at)}`
  return (
    <ThemeProvider theme={paper}>
      <GlobalStyles styles={{ '@page': { size: 'A4', margin: '12mm' } }} />
      <Box component="article" aria-label={title} sx={{ bgcolor: 'background.paper', color: 'text.primary', border: 1, borderColor: 'divider', borderRadius: 2, p: { xs: 2, sm: 4 }, maxWidth: 880, '@media print': { border: 0, p: 0, maxWidth: 'none' } }}>
        <Box sx={{ display: 'table', width: '100%', tableLayout: 'fixed' }}>
          <Box sx={{ display: 'table-header-group' }}>
            <Marking />
          </Box>
          <Box sx={{ display: 'table-row-group' }}>
            <Typography variant="h1" component="h2" sx={{ mt: 1 }}>{title}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
              {made}. {premises.length === 1 ? '' : `${numberText(premises.length)} premises. `}Holds good for now only: destroy it after use.
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

const Marking = ({ below }: { below?: string }) => (
  <Box sx={{ textAlign: 'center', py: 0.5 }}>
    <strong style={{ letterSpacing: '0.06em' }}>{MARKING}</strong>
    {below && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{below}</Box>}
  </Box>
)
