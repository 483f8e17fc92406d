import MoreHoriz from '@mui/icons-material/MoreHoriz'
import type { SvgIconComponent } from '@mui/icons-material'
import { IconButton, ListItemIcon, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'

type RowAction = { label: string; icon: SvgIconComponent; onChoose: () => void }

/** Actions for one line of a list. Nothing is there where nothing may be done. */
export function RowMenu({ label, actions }: { label: string; actions: readonly (RowAction | false)[] }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const offered = actions.filter((action) => action !== false)
  if (offered.length === 0) return null
  const choose = (action: RowAction) => () => {
    setAnchor(null)
    action.onChoose()
  }
  return (
    <>
      <IconButton
        className="no-print"
        size="small"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 28, minHeight: 28, p: 0.5 }}
      >
        <MoreHoriz sx={{ fontSize: 18 }} />
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { variant: 'outlined' }, list: { dense: true } }}
      >
        {offered.map((action) => (
          <MenuItem key={action.label} onClick={choose(action)}>
            <ListItemIcon>
              <action.icon fontSize="small" />
            </ListItemIcon>
            {action.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
