import { Alert, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import type { Gap } from './gap'

/** Says that what was accepted leaves a gap, until it is closed or something else is decided. */
export const GapNotice = ({ gap: { premises, lacks }, onClose }: { gap: Gap; onClose: () => void }) => (
  <Alert severity="warning" onClose={onClose} sx={{ mb: 2 }}>
    <MuiLink component={Link} to={`/premises/${premises.id}/show`} underline="always" color="inherit">
      {premises.name}
    </MuiLink>{' '}
    {lacks}
  </Alert>
)
