import { Button, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { KeptDialog } from './KeptDialog'
import { SaveFault } from '../form/SaveFault'

const LEAST = 10
const MOST = 500

type ReasonDialogProps = {
  title: string
  /** What follows, and who reads the reason. */
  about: string
  /** The verb on the button. */
  verb: string
  /** @throws Fault */
  send: (reason: string) => Promise<void>
  onClose: () => void
  /** What else is asked, before the reason. */
  children?: ReactNode
}

/** Asks why something is rejected or cancelled: others read it, so there is nothing without a reason. */
export function ReasonDialog({ title, about, verb, send, onClose, children }: ReasonDialogProps) {
  const heading = useId()
  const help = useId()
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<unknown>(null)
  const [sending, setSending] = useState(false)
  const lack = lackOf(reason)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (lack !== null || sending) return
    setSending(true)
    setFault(null)
    try {
      await send(reason.trim())
      onClose()
    } catch (error) {
      setFault(error)
      setSending(false)
    }
  }

  return (
    <KeptDialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="xs"
      aria-labelledby={heading}
      slotProps={{ paper: { component: 'form', onSubmit: (event: FormEvent) => void submit(event) } }}
    >
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {about}
        </Typography>
        {fault !== null && <SaveFault error={fault} />}
        {children}
        <TextField
          autoFocus
          multiline
          minRows={3}
          label="Reason"
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          helperText={lack ?? `${lengthOf(reason)} of ${MOST} characters`}
          slotProps={{ formHelperText: { id: help } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Back</Button>
        {/* Not disabled: the keyboard must reach it to be told why it does nothing yet. */}
        <Button
          type="submit"
          variant="contained"
          color="error"
          aria-disabled={lack !== null}
          aria-describedby={help}
          aria-busy={sending}
          sx={lack === null ? {} : OFF}
        >
          {lack === null ? verb : `${verb}: ${lack.toLowerCase()}`}
        </Button>
      </DialogActions>
    </KeptDialog>
  )
}

const OFF = { '&, &:hover': { bgcolor: 'action.disabledBackground', color: 'text.secondary', cursor: 'default' } }

// As the API counts.
const lengthOf = (reason: string): number => [...reason.trim()].length

function lackOf(reason: string): string | null {
  const length = lengthOf(reason)
  if (length < LEAST) return `${LEAST - length} more ${LEAST - length === 1 ? 'character' : 'characters'} needed`
  return length > MOST ? `${length - MOST} characters too many` : null
}
