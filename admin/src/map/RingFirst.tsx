import CallOutlined from '@mui/icons-material/CallOutlined'
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import { Box, Button, Typography } from '@mui/material'
import { useNotify } from 'react-admin'
import { numberWithExtension, telephoneLink } from '../parts/telephone'
import type { firstToRing } from './firstToRing'
import { metresText } from './metresText'
import type { Rung } from './ring'

/** The one number that matters first, large enough to be read across a desk. */
export function RingFirst({ first: { premises, holder, number, extension, note } }: { first: NonNullable<ReturnType<typeof firstToRing<Rung>>> }) {
  const notify = useNotify()
  const dialled = { value: number, extension }
  const copy = async () => {
    await navigator.clipboard.writeText(numberWithExtension(dialled))
    notify('Copied', { type: 'info', autoHideDuration: 1500 })
  }
  return (
    <Box component="section" aria-label="Ring first" sx={{ m: 1.5, p: 1.5, borderRadius: 2, bgcolor: 'primary.light', border: 1, borderColor: 'primary.main' }}>
      <Typography variant="caption" sx={{ fontWeight: 600, color: 'text.secondary' }}>
        Ring first
      </Typography>
      <Typography sx={{ fontWeight: 650 }}>{holder.person?.displayName}</Typography>
      <Typography sx={{ fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.25, letterSpacing: '0.01em' }}>{numberWithExtension(dialled)}</Typography>
      {note && <Typography sx={{ overflowWrap: 'anywhere' }}>{note}</Typography>}
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        for {[premises.name, premises.distanceMetres === null ? null : metresText(premises.distanceMetres)].filter(Boolean).join(', ')}
      </Typography>
      <Box className="no-print" sx={{ display: 'flex', gap: 1, mt: 1 }}>
        <Button variant="contained" startIcon={<CallOutlined />} component="a" href={telephoneLink(dialled)}>
          Call
        </Button>
        <Button variant="outlined" startIcon={<ContentCopyOutlined />} onClick={() => void copy()} sx={{ bgcolor: 'background.paper' }}>
          Copy number
        </Button>
      </Box>
    </Box>
  )
}
