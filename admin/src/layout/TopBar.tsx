import MenuOutlined from '@mui/icons-material/MenuOutlined'
import { Box, IconButton } from '@mui/material'
import { LoadingIndicator } from 'react-admin'
import { LineButton } from '../engagements/line/LineButton'
import { PaletteButton } from '../palette/PaletteButton'
import { AccountMenu } from './AccountMenu'
import { ThemeToggle } from './ThemeToggle'

/** The bar on top of every page. */
export const TopBar = ({ onOpenMenu }: { onOpenMenu: () => void }) => (
  <Box
    component="header"
    sx={{
      position: 'sticky',
      top: 0,
      zIndex: 'appBar',
      height: 56,
      px: { xs: 1, sm: 2 },
      display: 'flex',
      alignItems: 'center',
      gap: 1,
      bgcolor: 'background.paper',
      borderBottom: 1,
      borderColor: 'divider',
    }}
  >
    <IconButton aria-label="Open the menu" onClick={onOpenMenu} sx={{ display: { md: 'none' } }}>
      <MenuOutlined fontSize="small" />
    </IconButton>
    <Box sx={{ flex: 1, minWidth: 0, display: 'flex', gap: 1, justifyContent: { xs: 'flex-end', sm: 'flex-start' } }}>
      <PaletteButton />
      <LineButton />
    </Box>
    {/* Hidden from screen readers: each part of a page announces by itself that it is loading. */}
    <Box aria-hidden sx={{ display: { xs: 'none', sm: 'flex' }, flexShrink: 0, width: 16 }}>
      <LoadingIndicator
        sx={{
          display: 'flex',
          '& .RaLoadingIndicator-loader': { position: 'static', margin: 0 },
          '& .RaLoadingIndicator-loadedIcon': { display: 'none' },
        }}
      />
    </Box>
    <ThemeToggle />
    <AccountMenu />
  </Box>
)
