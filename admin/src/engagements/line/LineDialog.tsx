import { Button, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { ask } from '../../data/ask'
import { ReadEngagementLineDocument } from '../../generated/graphql'
import { KeptDialog } from '../../pages/dialogs/KeptDialog'
import { SaveFault } from '../../pages/form/SaveFault'
import { filled } from './filled'
import { openedFrom } from './openedFrom'

const MOST = 500

/** One line of what was done becomes a filled form, which is then looked through and saved. */
export default function LineDialog({ onClose }: { onClose: () => void }) {
  const heading = useId()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [line, setLine] = useState('')
  const [fault, setFault] = useState<unknown>(null)
  const [reading, setReading] = useState(false)
  const left = useRef(new AbortController())
  useEffect(() => {
    left.current = new AbortController()
    return () => left.current.abort()
  }, [])

  const read = async (event: FormEvent) => {
    event.preventDefault()
    if (line.trim() === '' || reading) return
    setReading(true)
    setFault(null)
    const { signal } = left.current
    try {
      const asked = { line, ...openedFrom(pathname) }
      const { readEngagementLine: draft } = await ask(ReadEngagementLineDocument, asked, { signal })
      if (signal.aborted) return
      const { record, unsettled } = filled(draft)
      await navigate('/engagements/create', { state: { record, unsettled } })
    } catch (error) {
      if (!signal.aborted) setFault(error)
    } finally {
      // Somebody who would rather stay with what is typed on the page keeps the line too.
      if (!signal.aborted) setReading(false)
    }
  }

  return (
    <KeptDialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={heading}
      slotProps={{ paper: { component: 'form', onSubmit: (event: FormEvent) => void read(event) } }}
    >
      <DialogTitle id={heading}>Log an engagement in one line</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {fault !== null && <SaveFault error={fault} />}
        <TextField
          autoFocus
          label="What was done"
          placeholder="Met Ana Silva at Barclays about protests, follow up in 2 weeks"
          value={line}
          onChange={({ target }) => setLine(target.value)}
          helperText="Who, where, about what, when, and when to follow up. Nothing is saved before you have seen the form."
          autoComplete="off"
          sx={{ mt: 1 }}
          slotProps={{ htmlInput: { maxLength: MOST }, inputLabel: { shrink: true } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="contained" aria-busy={reading}>
          Fill the form
        </Button>
      </DialogActions>
    </KeptDialog>
  )
}
