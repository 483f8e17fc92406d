import { Alert, Button } from '@mui/material'
import type { LiveState } from '../data/useLive'

/** Says so when a page no longer follows what others do. Nothing is said while it does. */
export const NotLive = ({ live, onRead }: { live: LiveState; onRead: () => void }) =>
  live === 'CUT' ? (
    <Alert
      severity="info"
      variant="outlined"
      role="status"
      sx={{ mb: 2, bgcolor: 'background.paper' }}
      action={
        <Button color="inherit" onClick={onRead}>
          Read it again
        </Button>
      }
    >
      This page does not follow changes at the moment. It will again once the connection is back.
    </Alert>
  ) : null
