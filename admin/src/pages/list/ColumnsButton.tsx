import ViewWeekOutlined from '@mui/icons-material/ViewWeekOutlined'
import { Box, Button, Checkbox, FormControlLabel, Popover, type Theme, useMediaQuery } from '@mui/material'
import { useState } from 'react'
import { useResourceContext, useStore } from 'react-admin'
import type { Column } from './column'

/** Chooses which columns the list shows. Not shown on a narrow screen, which has no table. */
export function ColumnsButton({ columns }: { columns: readonly Column[] }) {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (narrow) return null
  return (
    <>
      <Button
        startIcon={<ViewWeekOutlined />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Columns
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { variant: 'outlined', role: 'dialog', 'aria-label': 'Columns', sx: { mt: 0.5 } } }}
      >
        <Choice columns={columns} />
      </Popover>
    </>
  )
}

function Choice({ columns }: { columns: readonly Column[] }) {
  const usual = columns.filter(({ hidden }) => hidden).map(({ source }) => source)
  // The table keeps it under the same key.
  const [hidden, setHidden] = useStore<string[]>(`${useResourceContext() ?? ''}.datatable`, usual)
  const toggle = (source: string) =>
    setHidden(hidden.includes(source) ? hidden.filter((other) => other !== source) : [...hidden, source])
  return (
    <Box sx={{ display: 'grid', px: 2, py: 1, minWidth: 200 }}>
      {columns.map(({ source, label }) => (
        <FormControlLabel
          key={source}
          label={label}
          control={<Checkbox size="small" checked={!hidden.includes(source)} onChange={() => toggle(source)} />}
        />
      ))}
      <Button onClick={() => setHidden(usual)} sx={{ justifySelf: 'start', mt: 0.5, mx: -1 }}>
        Usual columns
      </Button>
    </Box>
  )
}
