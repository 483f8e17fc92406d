import { Alert, Box, Typography } from '@mui/material'
import type { LossWords } from '../pages/leave/Discard'
import { CopyButton } from '../security/CopyButton'
import { KeptBox } from '../security/KeptBox'
import { SecretText } from '../security/SecretText'

const LOST: LossWords = {
  title: 'Close without the address?',
  text: 'It is not shown again. A feed whose address is lost needs a new one.',
  leave: 'Close without it',
  stay: 'Copy it first',
}

const HOW = [
  ['Outlook', 'Calendar, Add calendar, Subscribe from web.'],
  ['Google Calendar', 'beside “Other calendars” the plus, From URL.'],
  [
    'Apple',
    'Calendar, File, New calendar subscription; on an iPhone in Settings, Calendar accounts, Add account, Other.',
  ],
] as const

/** A feed's address, shown once, and how a calendar subscribes to it. */
export const NewAddress = ({ address, onClose }: { address: string; onClose: () => void }) => (
  <Box sx={{ display: 'grid', gap: 2 }}>
    <Alert severity="warning">
      It is not shown again. Anyone who has it reads the feed as you would, so keep it like a password.
    </Alert>
    <SecretText>{address}</SecretText>
    <Box>
      <CopyButton text={address} label="Copy the address" />
    </Box>
    <Typography variant="body2" component="div">
      Subscribe to it, do not import it: an import is never brought up to date.
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {HOW.map(([program, way]) => (
          <li key={program}>
            <strong>{program}</strong>: {way}
          </li>
        ))}
      </Box>
    </Typography>
    <KeptBox label="I have copied it; it is not shown again" words={LOST} onDone={onClose} />
  </Box>
)
