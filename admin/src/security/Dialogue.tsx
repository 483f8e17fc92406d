import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Dialog, DialogContent, DialogTitle, IconButton, type Theme, useMediaQuery } from '@mui/material'
import { type ReactNode, useId } from 'react'

/** One thing to do, over the page; the whole screen where that is narrow. */
export function Dialogue({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const heading = useId()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" fullScreen={narrow} aria-labelledby={heading}>
      <Box sx={{ display: 'flex', alignItems: 'center', pr: 1.5 }}>
        <DialogTitle id={heading} sx={{ flex: 1 }}>
          {title}
        </DialogTitle>
        <IconButton aria-label="Close" onClick={onClose} size="small">
          <CloseOutlined fontSize="small" />
        </IconButton>
      </Box>
      <DialogContent>
        <Box sx={{ pt: 1 }}>{children}</Box>
      </DialogContent>
    </Dialog>
  )
}
