import { Box, Skeleton } from '@mui/material'
import { skipToken, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { addressOf, type Area, circleAt, type Polygon, type Position, radiusAt } from './area'
import { AreaForm } from './AreaForm'
import { PrintedSheet } from './PrintedSheet'
import { ring } from './ring'
import { RingPanel } from './RingPanel'

// The numbers must not wait for the map: it is the larger part by far.
const MapCanvas = lazy(() => import('./MapCanvas'))

/** The city, an area of it, and whom to ring there. */
export default function MapPage() {
  const mayDo = useMay()
  const withGlass = mayDo('read', 'BreakGlass') && mayDo('create', 'BreakGlass')
  const title = mayDo('read', 'Keyholder') ? 'Whom to ring' : 'Premises on the map'
  const [address, setAddress] = useSearchParams()
  const [polygon, setPolygon] = useState<Polygon | null>(null)
  const [drawing, setDrawing] = useState(false)
  const metres = radiusAt(address)
  const circle = useMemo(() => circleAt(address), [address])
  const area = useMemo((): Area | null => (polygon ? { kind: 'polygon', polygon } : circle), [polygon, circle])
  // Nothing of the place before is shown while the next is asked for: its numbers would be the wrong ones.
  const result = useQuery({ queryKey: ['whom to ring', area, withGlass], queryFn: area ? ({ signal }) => ring(area, withGlass, { signal }) : skipToken, gcTime: 60_000 })
  const premises = result.data?.premises ?? []

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
    <>
      {area && <PrintedSheet area={area} premises={premises} />}
      <Box className="no-print" sx={LAYOUT}>
        <Box component="section" aria-label={title} sx={PANEL}>
          <AreaForm title={title} metres={metres} onPlace={place} onMetres={widen} drawing={drawing} onDrawing={setDrawing} printable={premises.length > 0} />
          <Box sx={{ flex: 1, overflowY: { md: 'auto' } }}>
            <RingPanel area={area} result={result} onWiden={widen} />
          </Box>
        </Box>
        <Box sx={{ position: 'relative', minHeight: { xs: 320, md: 0 } }}>
          <Suspense fallback={<Skeleton variant="rectangular" sx={{ height: '100%', minHeight: 320 }} />}>
            <MapCanvas area={area} premises={premises} drawing={drawing} onPlace={place} onDrawn={drawn} />
          </Suspense>
        </Box>
      </Box>
    </>
  )
}

const TOP_BAR = 56
/** The page fills the frame to its edges, and on a wide screen is as high as the window: only the list scrolls. */
const LAYOUT = {
  mx: { xs: -1.5, sm: -3 },
  my: { xs: -2, sm: -2.5 },
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(340px, 400px) minmax(0, 1fr)' },
  height: { md: `calc(100vh - ${TOP_BAR}px)` },
}
const PANEL = { display: 'flex', flexDirection: 'column', minHeight: 0, bgcolor: 'background.paper', borderRight: { md: 1 }, borderColor: { md: 'divider' } }
