import SearchOutlined from '@mui/icons-material/SearchOutlined'
import { Box, Button, IconButton } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { Key } from '../shortcuts/Key'
import { commandKey, useShortcut } from '../shortcuts/useShortcut'

const Palette = lazy(() => import('./Palette'))

/** Opens the command palette, as Ctrl or Cmd with K does everywhere. */
export function PaletteButton() {
  const [open, setOpen] = useState(false)
  useShortcut('command+k', () => setOpen(true))
  return (
    <>
      <Button
        variant="outlined"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K Meta+K"
        startIcon={<SearchOutlined />}
        sx={{
          display: { xs: 'none', sm: 'inline-flex' },
          color: 'text.secondary',
          justifyContent: 'flex-start',
          width: '100%',
          maxWidth: 360,
          fontWeight: 450,
          bgcolor: 'background.default',
        }}
      >
        <Box component="span" sx={{ flex: 1, textAlign: 'left' }}>
          Find or go to
        </Box>
        <Box component="span" aria-hidden sx={{ display: 'flex', gap: 0.5 }}>
          <Key>{commandKey}</Key>
          <Key>K</Key>
        </Box>
      </Button>
      <IconButton aria-label="Find or go to" onClick={() => setOpen(true)} sx={{ display: { sm: 'none' } }}>
        <SearchOutlined fontSize="small" />
      </IconButton>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
