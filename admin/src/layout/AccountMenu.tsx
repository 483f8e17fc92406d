import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined'
import LogoutOutlined from '@mui/icons-material/LogoutOutlined'
import ShieldOutlined from '@mui/icons-material/ShieldOutlined'
import TerminalOutlined from '@mui/icons-material/TerminalOutlined'
import { Avatar, Box, Button, Divider, ListItemIcon, MenuItem, MenuList, Popover, Typography } from '@mui/material'
import { type KeyboardEvent, useState } from 'react'
import { Link } from 'react-router'
import { useMay, useViewer } from '../access/ViewerContext'
import { standingWords } from '../access/standings'
import { roleWords } from '../access/roleWords'
import { useSignOut } from '../signIn/useSignOut'

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('')
    .toUpperCase()

// On a narrow screen the name is for screen readers only.
const NARROW_UNSEEN = {
  position: { xs: 'absolute', md: 'static' },
  width: { xs: '1px', md: 'auto' },
  height: { xs: '1px', md: 'auto' },
  overflow: 'hidden',
  clipPath: { xs: 'inset(50%)', md: 'none' },
  whiteSpace: 'nowrap',
}

/** Who is signed in, with which roles, and the way to sign out. */
export function AccountMenu() {
  const { account, roles, standing, directorates, organisation } = useViewer()
  const mayDo = useMay()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const signOut = useSignOut()
  const name = account?.displayName ?? account?.email ?? ''
  const close = () => setAnchor(null)
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Tab') close()
  }
  const belongs = [...directorates.map(({ name: directorate }) => directorate), organisation?.name]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.primary', gap: 1, minWidth: 0, px: 0.75 }}
      >
        <Avatar
          aria-hidden
          sx={{
            width: 26,
            height: 26,
            fontSize: 11,
            fontWeight: 650,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
          }}
        >
          {initials(name)}
        </Avatar>
        <Box component="span" sx={NARROW_UNSEEN}>
          {name}
        </Box>
      </Button>
      {/* The account stands above the menu, not in it, because it cannot be chosen. */}
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { variant: 'outlined', sx: { minWidth: 240, mt: 0.5 } } }}
      >
        <Box sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {name}
          </Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block' }}>
            {account?.email}
          </Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block' }}>
            {roles.map(roleWords).join(', ')}
            {standing && `, ${standingWords(standing)?.toLowerCase()}`}
            {belongs === '' ? '' : ` · ${belongs}`}
          </Typography>
        </Box>
        <MenuList autoFocusItem aria-label="Account" onKeyDown={leave}>
          <MenuItem component={Link} to="/security" onClick={close}>
            <ListItemIcon>
              <ShieldOutlined fontSize="small" />
            </ListItemIcon>
            Signing in
          </MenuItem>
          <MenuItem component={Link} to="/api-keys" onClick={close}>
            <ListItemIcon>
              <TerminalOutlined fontSize="small" />
            </ListItemIcon>
            API keys
          </MenuItem>
          {mayDo('read', 'CalendarFeed') && (
            <MenuItem component={Link} to="/calendar-feeds" onClick={close}>
              <ListItemIcon>
                <CalendarMonthOutlined fontSize="small" />
              </ListItemIcon>
              Calendar feeds
            </MenuItem>
          )}
          <Divider component="li" />
          <MenuItem onClick={signOut}>
            <ListItemIcon>
              <LogoutOutlined fontSize="small" />
            </ListItemIcon>
            Sign out
          </MenuItem>
        </MenuList>
      </Popover>
    </>
  )
}
