import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, IconButton, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useListContext } from 'react-admin'
import { numberText } from '../words/dates'
import { MOST } from './useTogether'

/** How many records are chosen and what can be done with them: below the rows, in view however long the list is. */
export function ChosenBar({ children }: { children: ReactNode }) {
  const { selectedIds, onUnselectItems } = useListContext()
  const count = selectedIds.length
  if (count === 0) return null
  return (
    <Box
      component="section"
      aria-label="Chosen records"
      className="no-print"
      sx={{
        position: 'sticky',
        bottom: 12,
        zIndex: 3,
        mx: 1.5,
        my: 1,
        px: 1,
        py: 0.5,
        minHeight: 44,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        border: 1,
        borderColor: 'primary.main',
        borderRadius: 1,
        bgcolor: 'background.paper',
        boxShadow: 3,
        '& .MuiButton-startIcon': { display: { xs: 'none', sm: 'inherit' } },
      }}
    >
      <IconButton aria-label="Choose none" onClick={() => onUnselectItems()}>
        <CloseOutlined fontSize="small" />
      </IconButton>
      <Typography role="status" variant="body2" sx={{ flex: '1 1 100px', fontWeight: 600 }}>
        {count === 1 ? '1 record chosen' : `${numberText(count)} records chosen`}
        {count > MOST && `; at most ${MOST} can be changed together`}
      </Typography>
      {children}
    </Box>
  )
}
