import { Box, List, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material'
import { Link, useLocation } from 'react-router'
import { useViewer } from '../access/ViewerContext'
import { hasShortMenu } from '../home/landing.ts'
import { menu } from './menuEntries'
import { useIsShown } from './useIsShown'

/**
 * The pages that the viewer may open. A stakeholder's are those of their own organisation, a resident's their own; the
 * registers, in which they see no more than that, are found by the search and the palette.
 */
export function Menu({ onGo }: { onGo?: () => void }) {
  const isShown = useIsShown()
  const isShort = hasShortMenu(useViewer())
  const { pathname } = useLocation()
  const sections = menu.map(({ heading, entries }) => ({
    heading,
    entries: entries.filter((entry) => isShown(entry) && (!isShort || entry.inOwnMenu)),
  }))
  return (
    <Box component="nav" aria-label="Main" sx={{ py: 1, px: 1, overflowY: 'auto', flex: 1 }}>
      {sections
        .filter(({ entries }) => entries.length > 0)
        .map(({ heading, entries }) => (
          <Box key={heading} sx={{ mb: 1.5 }}>
            <Typography
              variant="caption"
              component="h2"
              sx={{ display: 'block', px: 1.25, py: 0.5, color: 'text.secondary', fontWeight: 600 }}
            >
              {heading}
            </Typography>
            <List dense disablePadding>
              {entries.map(({ to, label, icon: Icon }) => {
                const here = pathname === to || pathname.startsWith(`${to}/`)
                return (
                  <li key={to}>
                    <ListItemButton
                      component={Link}
                      to={to}
                      selected={here}
                      aria-current={here ? 'page' : undefined}
                      {...(onGo ? { onClick: onGo } : {})}
                      sx={{ borderRadius: 1.5, py: 0.5, minHeight: 34, color: here ? 'primary.main' : 'text.primary' }}
                    >
                      <ListItemIcon sx={{ minWidth: 30, color: 'inherit' }}>
                        <Icon sx={{ fontSize: 18 }} />
                      </ListItemIcon>
                      <ListItemText
                        primary={label}
                        slotProps={{ primary: { sx: { fontSize: '0.84375rem', fontWeight: here ? 600 : 500 } } }}
                      />
                    </ListItemButton>
                  </li>
                )
              })}
            </List>
          </Box>
        ))}
    </Box>
  )
}
