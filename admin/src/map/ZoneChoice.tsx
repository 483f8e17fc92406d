import CheckBox from '@mui/icons-material/CheckBox'
import CheckBoxOutlineBlank from '@mui/icons-material/CheckBoxOutlineBlank'
import LayersOutlined from '@mui/icons-material/LayersOutlined'
import { Button, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { type ShownZone, ZONES } from './mapStyle'

/** Which outlines the map shows. */
export function ZoneChoice({
  zones,
  onZones,
}: {
  zones: readonly ShownZone[]
  onZones: (zones: readonly ShownZone[]) => void
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const toggle = (kind: ShownZone) =>
    onZones(zones.includes(kind) ? zones.filter((other) => other !== kind) : [...zones, kind])
  return (
    <>
      <Button
        startIcon={<LayersOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        variant="outlined"
        sx={{
          position: 'absolute',
          left: 10,
          top: 10,
          bgcolor: 'background.paper',
          '&:hover': { bgcolor: 'background.paper' },
        }}
      >
        Zones
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { variant: 'outlined', sx: { mt: 0.5 } } }}
      >
        {ZONES.map(({ kind, label }) => (
          <MenuItem key={kind} role="menuitemcheckbox" aria-checked={zones.includes(kind)} onClick={() => toggle(kind)}>
            <ListItemIcon>
              {zones.includes(kind) ? (
                <CheckBox fontSize="small" color="primary" />
              ) : (
                <CheckBoxOutlineBlank fontSize="small" />
              )}
            </ListItemIcon>
            <ListItemText primary={label} />
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
