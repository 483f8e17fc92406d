import DrawOutlined from '@mui/icons-material/DrawOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Box, Button, Typography } from '@mui/material'
import { useEffect } from 'react'
import { useMay } from '../access/ViewerContext'
import { PlaceBox } from '../whereabouts/PlaceBox'
import type { Found } from '../whereabouts/whereabouts'
import { RadiusBox } from './RadiusBox'

type Props = {
  title: string
  metres: number
  onFound: (place: Found) => void
  onMetres: (metres: number) => void
  drawing: boolean
  onDrawing: (drawing: boolean) => void
  printable: boolean
  onPrint: () => void
}

/** Asks which area is meant. The call sheet prints what was found there. */
export function AreaForm({ title, metres, onFound, onMetres, drawing, onDrawing, printable, onPrint }: Props) {
  const keyholding = useMay()('read', 'Keyholder')
  useEffect(() => {
    document.title = `${title} · Beadle`
  }, [title])
  return (
    <Box sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 1.25 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 0.5,
          '& .MuiButton-root': { px: { xs: 0.75, sm: 1.5 } },
        }}
      >
        <Typography variant="h1" sx={{ flex: '1 0 auto', fontSize: '1.125rem' }}>
          {title}
        </Typography>
        <Button
          startIcon={<DrawOutlined />}
          aria-pressed={drawing}
          variant={drawing ? 'contained' : 'text'}
          onClick={() => onDrawing(!drawing)}
        >
          {drawing ? 'Stop drawing' : 'Draw area'}
        </Button>
        {keyholding && (
          <Button startIcon={<PrintOutlined />} disabled={!printable} onClick={onPrint}>
            Call sheet
          </Button>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <PlaceBox onFound={onFound} />
        <RadiusBox metres={metres} onMetres={onMetres} />
      </Box>
      {drawing && (
        <Typography variant="body2" role="status">
          Press each corner on the map; press the first one again, or Enter, to finish. Escape starts again.
        </Typography>
      )}
    </Box>
  )
}
