import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useId } from 'react'

/** Asks before something is thrown away that somebody has typed. */
export function Discard({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) {
  const heading = useId()
  return (
    <Dialog open onClose={onStay} maxWidth="xs" fullWidth role="alertdialog" aria-labelledby={heading} aria-describedby={`${heading}-text`}>
      <DialogTitle id={heading}>Discard what you typed?</DialogTitle>
      <DialogContent id={`${heading}-text`}>It is not saved. Once it is discarded, it cannot be brought back.</DialogContent>
      <DialogActions>
        <Button color="error" onClick={onDiscard}>Discard</Button>
        <Button variant="contained" autoFocus onClick={onStay}>Go on editing</Button>
      </DialogActions>
    </Dialog>
  )
}
