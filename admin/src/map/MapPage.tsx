import DrawOutlined from '@mui/icons-material/DrawOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Box, Button, Skeleton, Typography } from '@mui/material'
import { skipToken, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { addressOf, type Area, circleAt, type Polygon, type Position, positionText, radiusAt } from './area'
import { CallSheetHead } from './CallSheetHead'
import { PlaceBox } from './PlaceBox'
import { RadiusBox } from './RadiusBox'
import { ring } from './ring'
import { RingPanel } from './RingPanel'

// The numbers must not wait for the map: it is the larger part by far.
const MapCanvas = lazy(() => import('./MapCanvas'))

const TOP_BAR = 56

/** The city, an area of it, and whom to ring there. */
export default function MapPage() {
  const mayDo = useMay()
  const keyholding = mayDo('read', 'Keyholder')
  const withGlass = mayDo('read', 'BreakGlass') && mayDo('create', 'BreakGlass')
  const [address, setAddress] = useSearchParams()
  const [polygon, setPolygon] = useState<Polygon | null>(null)
  const [drawing, setDrawing] = useState(false)
  const circle = useMemo(() => circleAt(address), [address])
  const area = useMemo((): Area | null => (polygon ? { kind: 'polygon', polygon } : circle), [polygon, circle])
  const metres = radiusAt(address)
  // Nothing of the place before is shown while the next is asked for: its numbers would be the wrong ones.
  const result = useQuery({ queryKey: ['whom to ring', area, withGlass], queryFn: area ? ({ signal }) => ring(area, withGlass, { signal }) : skipToken, gcTime: 60_000 })
  const title = keyholding ? 'Whom to ring' : 'Premises on the map'
  useEffect(() => {
    document.title = `${title} · Beadle`
  }, [title])

  const place = (centre: Position) => {
    setPolygon(null)
    setDrawing(false)
    setAddress(addressOf(centre, metres))
  }
  const widen = (within: number) => setAddress(addressOf(circle?.centre ?? null, within), { replace: true })
  const drawn = (shape: Polygon) => {
    setDrawing(false)
    setPolygon(shape)
  }

  return (
    <Box sx={LAYOUT}>
      <Box component="section" aria-label={title} sx={PANEL}>
        <CallSheetHead what={area?.kind === 'circle' ? `Premises within ${area.metres} m of ${positionText(area.centre)}, nearest first` : 'Premises in the area drawn on the map'} />
        <Box className="no-print" sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 1.25 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
            <Typography variant="h1" sx={{ flex: 1, fontSize: '1.125rem' }}>
              {title}
            </Typography>
            <Button startIcon={<DrawOutlined />} aria-pressed={drawing} variant={drawing ? 'contained' : 'text'} onClick={() => setDrawing(!drawing)}>
              {drawing ? 'Stop drawing' : 'Draw area'}
            </Button>
            {keyholding && (
              <Button startIcon={<PrintOutlined />} disabled={!result.data?.premises.length} onClick={() => window.print()}>
                Call sheet
              </Button>
            )}
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
            <PlaceBox onPlace={place} />
            <RadiusBox metres={metres} onMetres={widen} />
          </Box>
          {drawing && <Typography variant="body2" role="status">Press each corner on the map; press the first one again, or Enter, to finish. Escape begins anew.</Typography>}
        </Box>
        <Box sx={{ flex: 1, overflowY: { md: 'auto' }, '@media print': { overflow: 'visible' } }}>
          <RingPanel area={area} result={result} onWiden={widen} />
        </Box>
      </Box>
      <Box className="no-print" sx={{ position: 'relative', minHeight: { xs: 320, md: 0 } }}>
        <Suspense fallback={<Skeleton variant="rectangular" sx={{ height: '100%', minHeight: 320 }} />}>
          <MapCanvas area={area} premises={result.data?.premises ?? []} drawing={drawing} onPlace={place} onDrawn={drawn} />
        </Suspense>
      </Box>
    </Box>
  )
}

const LAYOUT = {
  mx: { xs: -1.5, sm: -3 },
  my: { xs: -2, sm: -2.5 },
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(340px, 400px) minmax(0, 1fr)' },
  height: { md: `calc(100vh - ${TOP_BAR}px)` },
  '@media print': { display: 'block', height: 'auto', m: 0 },
}

const PANEL = {
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  bgcolor: 'background.paper',
  borderRight: { md: 1 },
  borderColor: { md: 'divider' },
  // On paper everything is black on white, also when the screen is dark.
  '@media print': { display: 'block', border: 0, '& *': { color: '#000 !important', background: 'none !important', borderColor: '#888 !important' } },
}
