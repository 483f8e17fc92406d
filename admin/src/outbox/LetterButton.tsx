import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Link as MuiLink,
  Skeleton,
  Typography,
} from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../data/ask'
import { OutboxLetterDocument, type OutboxMailRowFragment } from '../generated/graphql'
import { ErrorState } from '../pages/ErrorState'

/**
 * The recipient; where the letter is kept here, a press opens it. Only then is its text asked for: each look is in the
 * ledger.
 */
export function LetterButton({ mail }: { mail: OutboxMailRowFragment }) {
  const [open, setOpen] = useState(false)
  if (mail.state !== 'KEPT') return <>{mail.recipient}</>
  return (
    <>
      <MuiLink
        component="button"
        type="button"
        onClick={() => setOpen(true)}
        sx={{ fontWeight: 600, textAlign: 'left', fontSize: 'inherit' }}
      >
        {mail.recipient}
      </MuiLink>
      {open && <LetterDialog mail={mail} onClose={() => setOpen(false)} />}
    </>
  )
}

function LetterDialog({ mail, onClose }: { mail: OutboxMailRowFragment; onClose: () => void }) {
  const { data, error } = useQuery({
    queryKey: ['letter', mail.id],
    queryFn: ({ signal }) => ask(OutboxLetterDocument, { id: mail.id }, { signal }),
    gcTime: 0,
    staleTime: Infinity,
  })
  const letter = data?.node && 'body' in data.node ? data.node : null
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="letter-title">
      <DialogTitle id="letter-title">{mail.subject}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          To {mail.recipient}
        </Typography>
        {error ? (
          <ErrorState error={error} />
        ) : letter === null ? (
          <Skeleton variant="rounded" height={160} role="status" aria-label="Loading" />
        ) : (
          <LetterText text={letter.body ?? ''} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  )
}

/** The letter as its reader would see it, its link one that can be followed. */
const LetterText = ({ text }: { text: string }) => (
  <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.875rem', lineHeight: 1.55 }}>
    {text.split(/(https?:\/\/\S+)/).map((part, at) =>
      part.startsWith('http') ? (
        <MuiLink key={at} underline="always" href={part} rel="noreferrer" target="_blank">
          {part}
        </MuiLink>
      ) : (
        part
      ),
    )}
  </Box>
)
