import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Box, Button, GlobalStyles, Typography } from '@mui/material'
import type { LossWords } from '../pages/leave/Discard'
import { CopyButton } from './CopyButton'
import { KeptBox } from './KeptBox'

const SHEET = 'recovery-codes'

// Only the codes are printed, whichever page or dialog they are on.
const PAPER = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    [`#${SHEET}, #${SHEET} *`]: { visibility: 'visible', color: '#000' },
    [`#${SHEET}`]: { position: 'fixed', inset: '24mm' },
  },
} as const

const LOST: LossWords = {
  title: 'Close without keeping the codes?',
  text: 'They are not shown again. Without them you cannot sign in when the app is out of reach.',
  leave: 'Close without them',
  stay: 'Keep them first',
}

/** Codes to use in place of the app. Shown once: the server cannot show them again. */
export const KeepCodes = ({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) => (
  <Box sx={{ display: 'grid', gap: 2 }}>
    <RecoveryCodes codes={codes} />
    <KeptBox label="I have kept them; they are not shown again" words={LOST} onDone={onDone} />
  </Box>
)

const RecoveryCodes = ({ codes }: { codes: readonly string[] }) => (
  <Box sx={{ display: 'grid', gap: 1.5 }}>
    <GlobalStyles styles={PAPER} />
    <Sheet codes={codes} />
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <CopyButton text={codes.join('\n')} label="Copy all" />
      <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
        Print
      </Button>
    </Box>
  </Box>
)

const Sheet = ({ codes }: { codes: readonly string[] }) => (
  <Box id={SHEET}>
    <Typography variant="h3" component="p" sx={{ mb: 0.5 }}>
      Recovery codes for Beadle
    </Typography>
    <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
      Each signs you in once when the app is out of reach. Keep them on paper or in a password manager, not on the
      phone.
    </Typography>
    <Box component="ul" sx={CODES}>
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </Box>
  </Box>
)

const CODES = {
  m: 0,
  p: 1.5,
  listStyle: 'none',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))',
  gap: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.default',
  fontFamily: 'ui-monospace, "DejaVu Sans Mono", monospace',
  fontSize: '0.875rem',
}
