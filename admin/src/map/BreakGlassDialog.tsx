import {
  Alert,
  Button,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material'
import { type FormEvent, useState } from 'react'
import { faultText } from '../data/fault'
import { KeptDialog } from '../pages/dialogs/KeptDialog'
import { fieldErrorsOf } from '../pages/form/SaveFault'
import { REASON_RULE } from '../words/reasonWords'
import { AskedOpening } from './AskedOpening'
import { MINUTES, openGlass, REASON } from '../breakGlass/glass'

/**
 * Asks why and for how long before the private numbers of one person are shown. `onClose`: whether they were opened,
 * or asked for.
 */
export function BreakGlassDialog({
  person,
  onClose,
  onOpened,
}: {
  person: { id: string; displayName: string | null }
  onClose: (opened: boolean) => void
  onOpened: () => void
}) {
  const [reason, setReason] = useState('')
  const [minutes, setMinutes] = useState(60)
  const [fault, setFault] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)
  const [askedUntil, setAskedUntil] = useState<string | null>(null)
  const length = reason.trim().length
  const usable = length >= REASON.least && length <= REASON.most

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!usable) return setFault(`Say why. ${REASON_RULE}.`)
    setWaiting(true)
    try {
      const opening = await openGlass(person.id, reason.trim(), minutes)
      onOpened()
      if (opening?.needsConfirmation) setAskedUntil(opening.expiresAt ?? '')
      else onClose(true)
    } catch (error) {
      const ofReason = fieldErrorsOf(error)?.['reason']
      setFault(ofReason ? `Reason: ${ofReason}.` : faultText(error))
      setWaiting(false)
    }
  }

  return (
    <KeptDialog
      open
      disableRestoreFocus={askedUntil !== null}
      onClose={() => onClose(askedUntil !== null)}
      fullWidth
      maxWidth="xs"
      aria-labelledby="glass-title"
      slotProps={{ paper: { component: 'form', onSubmit: (event: FormEvent) => void submit(event) } }}
    >
      {askedUntil !== null ? (
        <AskedOpening person={person} until={askedUntil} onClose={() => onClose(true)} />
      ) : (
        <>
          <DialogTitle id="glass-title">Break glass: {person.displayName}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2 }}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              Opens this person’s private numbers to you alone. Your name, the reason and the time are recorded, and the
              data-protection officer reads them.
            </Typography>
            {fault && (
              <Alert severity="error" role="alert">
                {fault}
              </Alert>
            )}
            <TextField
              autoFocus
              multiline
              minRows={2}
              label="Reason"
              value={reason}
              onChange={({ target: { value } }) => setReason(value)}
              helperText={`${REASON_RULE}. ${length} of ${REASON.most} characters`}
              required
              slotProps={{ htmlInput: { maxLength: REASON.most } }}
            />
            <TextField
              select
              label="For how long"
              value={minutes}
              onChange={({ target: { value } }) => setMinutes(Number(value))}
            >
              {MINUTES.map((choice) => (
                <MenuItem key={choice} value={choice}>
                  {durationText(choice)}
                </MenuItem>
              ))}
            </TextField>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => onClose(false)}>Cancel</Button>
            <Button type="submit" variant="contained" color="error" loading={waiting}>
              Break glass
            </Button>
          </DialogActions>
        </>
      )}
    </KeptDialog>
  )
}

function durationText(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`
}
