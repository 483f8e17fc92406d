import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useId } from 'react'

/** The words of the question before something is lost. */
export type LossWords = { title: string; text: string; leave: string; stay: string }

const TYPED: LossWords = {
  title: 'Discard what you typed?',
  text: 'It is not saved. Once it is discarded, it cannot be brought back.',
  leave: 'Discard',
  stay: 'Go on editing',
}

/** Asks before something is lost: typed text, or a secret that is shown once. */
export function Discard({
  words = TYPED,
  onStay,
  onDiscard,
}: {
  words?: LossWords
  onStay: () => void
  onDiscard: () => void
}) {
  const heading = useId()
  return (
    <Dialog
      open
      onClose={onStay}
      maxWidth="xs"
      fullWidth
      role="alertdialog"
      aria-labelledby={heading}
      aria-describedby={`${heading}-text`}
    >
      <DialogTitle id={heading}>{words.title}</DialogTitle>
      <DialogContent id={`${heading}-text`}>{words.text}</DialogContent>
      <DialogActions>
        <Button color="error" onClick={onDiscard}>
          {words.leave}
        </Button>
        <Button variant="contained" autoFocus onClick={onStay}>
          {words.stay}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
