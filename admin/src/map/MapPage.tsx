import { Box, Skeleton } from '@mui/material'
import { skipToken, useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useMay } from '../access/ViewerContext'
import type { Position } from '../whereabouts/position'
import type { Found } from '../whereabouts/whereabouts'
import { addressOf, addressOfArea, areaAt, circleAt, groundOf, type Polygon, radiusAt } from './area'
import { AreaForm } from './AreaForm'
import { PinOffer } from './PinOffer'
import { PrintedSheet } from './PrintedSheet'
import { ring } from './ring'
import { RingPanel } from './RingPanel'

// The map is by far the larger part: the numbers must not wait for it.
const MapCanvas = lazy(() => import('./MapCanvas'))

/** What a press on the map does: it looks there, draws a corner, or says where a premises is. */
type Pressing = 'looks' | 'draws' | 'pins'

/** The City, an area of it, and whom to ring there. The address holds the area. */
export default function MapPage() {
  const mayDo = useMay()
  const withGlass = mayDo('read', 'BreakGlass') && mayDo('create', 'BreakGlass')
  const title = mayDo('read', 'Keyholder') ? 'Whom to ring' : 'Premises on the map'
  const [address, setAddress] = useSearchParams()
  const [pressing, setPressing] = useState<Pressing>('looks')
  const [pin, setPin] = useState<Position | null>(null)
  const map = useRef<HTMLDivElement>(null)
  const metres = radiusAt(address)
  const area = useMemo(() => areaAt(address), [address])
  // While a new area is read, nothing of the one before is shown: its numbers would be the wrong ones.
  const result = useInfiniteQuery({
    queryKey: ['whom to ring', area, withGlass],
    queryFn: area ? ({ pageParam, signal }) => ring(area, withGlass, pageParam, { signal }) : skipToken,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    gcTime: 60_000,
  })
  const pages = useMemo(() => result.data?.pages ?? [], [result.data])
  const premises = useMemo(() => pages.flatMap((page) => page.premises), [pages])
  const [first] = pages
  const ground = useMemo(() => (area ? groundOf(area, first?.shape ?? null) : []), [area, first?.shape])
  const unplaced = area?.kind === 'premises' && premises[0]?.location === null ? premises[0] : null

  const show = (next: Record<string, string>) => {
    setPressing('looks')
    setPin(null)
    setAddress(next)
  }
  const place = (centre: Position) => (pressing === 'pins' ? setPin(centre) : show(addressOf(centre, metres)))
  const found = ({ position, premises: id }: Found) => {
    if (position) show(addressOf(position, metres))
    else if (id) show(addressOfArea({ kind: 'premises', id }, metres))
  }
  const widen = (within: number) =>
    setAddress(
      area && area.kind !== 'circle'
        ? addressOfArea(area, within)
        : addressOf(circleAt(address)?.centre ?? null, within),
      { replace: true },
    )
  const drawn = (polygon: Polygon) => show(addressOfArea({ kind: 'polygon', polygon }, metres))

  /** On a phone the map lies below the list. */
  const draw = (drawing: boolean) => {
    setPressing(drawing ? 'draws' : 'looks')
    if (drawing) map.current?.scrollIntoView({ block: 'nearest' })
  }

  /** Reads all pages first: a sheet that leaves out premises without saying so would be worse than none. */
  const printAll = async () => {
    for (let { hasNextPage, isError } = result; hasNextPage && !isError;)
      ({ hasNextPage, isError } = await result.fetchNextPage())
    window.print()
  }

  return (
    <>
      {area && <PrintedSheet area={area} named={first?.named ?? null} premises={premises} total={first?.total ?? 0} />}
      <Box className="no-print" sx={LAYOUT}>
        <Box component="section" aria-label={title} sx={PANEL}>
          <AreaForm
            title={title}
            metres={metres}
            onFound={found}
            onMetres={widen}
            drawing={pressing === 'draws'}
            onDrawing={draw}
            printable={premises.length > 0}
            onPrint={() => void printAll()}
          />
          <Box sx={{ flex: 1, overflowY: { md: 'auto' } }}>
            {unplaced && (
              <PinOffer
                premises={unplaced}
                pin={pin}
                pinning={pressing === 'pins'}
                onPinning={(pinning) => {
                  setPressing(pinning ? 'pins' : 'looks')
                  setPin(null)
                }}
                onPinned={(at) => show(addressOf(at, metres))}
              />
            )}
            <RingPanel area={area} result={result} premises={premises} onWiden={widen} />
          </Box>
        </Box>
        <Box ref={map} sx={{ position: 'relative', minHeight: { xs: 320, md: 0 } }}>
          <Suspense fallback={<Skeleton variant="rectangular" sx={{ height: '100%', minHeight: 320 }} />}>
            <MapCanvas
              ground={ground}
              premises={premises}
              pin={pin}
              pressing={pressing}
              onPlace={place}
              onDrawn={drawn}
            />
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
const PANEL = {
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  bgcolor: 'background.paper',
  borderRight: { md: 1 },
  borderColor: { md: 'divider' },
}
