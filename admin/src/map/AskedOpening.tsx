import { Button, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { momentText } from '../words/dates'

/** Says that nothing is open yet: after five openings within an hour another inspector has to confirm the next. */
export const AskedOpening = ({
  person,
  until,
  onClose,
}: {
  person: { displayName: string | null }
  until: string
  onClose: () => void
}) => (
  <>
    <DialogTitle id="glass-title">Waiting for another inspector</DialogTitle>
    <DialogContent>
      <Typography role="status">
        You have opened five within the hour, so the numbers of {person.displayName} are not open yet. Ask another
        inspector to confirm it on the page Break-glass, until {momentText(until)}; the numbers then appear here by
        themselves. The data-protection officer is told.
      </Typography>
    </DialogContent>
    <DialogActions>
      <Button autoFocus variant="contained" onClick={onClose}>
        Understood
      </Button>
    </DialogActions>
  </>
)
