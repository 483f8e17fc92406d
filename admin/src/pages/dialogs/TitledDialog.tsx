import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, DialogTitle, IconButton, type Theme, useMediaQuery } from '@mui/material'
import { type ReactNode, useId } from 'react'
import { FieldsContent } from './FieldsContent'
import { KeptDialog, useLeave } from './KeptDialog'

/** A dialog for one task; full screen on a narrow screen. */
export function TitledDialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const heading = useId()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  return (
    <KeptDialog open onClose={onClose} fullWidth maxWidth="xs" fullScreen={narrow} aria-labelledby={heading}>
      <Box sx={{ display: 'flex', alignItems: 'center', pr: 1.5 }}>
        <DialogTitle id={heading} sx={{ flex: 1 }}>
          {title}
        </DialogTitle>
        <Close />
      </Box>
      <FieldsContent>
        <Box sx={{ pt: 1 }}>{children}</Box>
      </FieldsContent>
    </KeptDialog>
  )
}

function Close() {
  const leave = useLeave()
  return (
    <IconButton aria-label="Close" onClick={leave} size="small">
      <CloseOutlined fontSize="small" />
    </IconButton>
  )
}
