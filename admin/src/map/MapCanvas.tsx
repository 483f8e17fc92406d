import { Box } from '@mui/material'
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  AttributionControl,
  Map,
  type MapLayerMouseEvent,
  type MapRef,
  NavigationControl,
  ScaleControl,
} from 'react-map-gl/maplibre'
import { useMay } from '../access/ViewerContext'
import type { Position } from '../whereabouts/position'
import type { Polygon } from './area'
import { AreaLayers } from './AreaLayers'
import { DrawPolygon } from './DrawPolygon'
import { engine } from './engine'
import { namedBy, useGround } from './ground'
import { useMapColours } from './mapColours'
import { mapStyle, type ShownZone, STREETS } from './mapStyle'
import type { Rung } from './ring'
import { ZoneChoice } from './ZoneChoice'

type Outlines = readonly (readonly (readonly [number, number])[])[]
type Props = {
  ground: Outlines
  premises: readonly Rung[]
  pin: Position | null
  pressing: 'looks' | 'draws' | 'pins'
  onPlace: (position: Position) => void
  onDrawn: (polygon: Polygon) => void
}

/** The City and what lies round it. */
const HOME = { longitude: -0.0925, latitude: 51.5145, zoom: 13.4 }
const FIT = { padding: 56, maxZoom: 17.5 }
const MOVE_MS = 350

/** The map itself. Everything that it shows is also in the list beside it. */
export default function MapCanvas({ ground, premises, pin, pressing, onPlace, onDrawn }: Props) {
  const map = useRef<MapRef>(null)
  const colours = useMapColours()
  const withPremises = useMay()('read', 'Premises')
  const [zones, setZones] = useState<readonly ShownZone[]>(['borough', 'ward', 'cordon'])
  const below = useGround()
  // The engine loads every tile again when it is given another style object.
  const style = useMemo(() => mapStyle(colours, zones, withPremises, below), [colours, zones, withPremises, below])
  const [start] = useState(() => (ground.length > 0 ? { bounds: boundsOf(ground), fitBoundsOptions: FIT } : HOME))

  useEffect(() => {
    if (ground.length > 0) map.current?.fitBounds(boundsOf(ground), { ...FIT, duration: MOVE_MS })
  }, [ground])

  const press = ({ lngLat: { lng, lat }, features }: MapLayerMouseEvent) => {
    if (pressing === 'draws') return
    const zoom = map.current?.getZoom() ?? STREETS
    const isOnCluster = features !== undefined && features.length > 0
    // From far away nobody can hit a circle of some metres: pressing a cluster only goes nearer.
    const onlyGoesNearer = pressing === 'looks' && isOnCluster && zoom < STREETS
    if (!onlyGoesNearer) return onPlace({ longitude: lng, latitude: lat })
    map.current?.flyTo({ center: [lng, lat], zoom: Math.min(zoom + 2.5, STREETS + 1), duration: MOVE_MS })
  }

  return (
    <Box sx={FRAME}>
      <Map
        {...FIXED}
        ref={map}
        mapLib={engine}
        initialViewState={start}
        mapStyle={style}
        interactiveLayerIds={withPremises ? ['premises together'] : []}
        cursor={pressing === 'looks' ? 'pointer' : 'crosshair'}
        onClick={press}
      >
        <NavigationControl position="top-right" showCompass={false} />
        {/* Whom the map has to name is known only once it is there. */}
        {namedBy(below).length > 0 && <AttributionControl compact={false} position="bottom-right" />}
        <ScaleControl position="bottom-left" unit="metric" />
        <AreaLayers ground={ground} premises={premises} pin={pin} colours={colours} />
        {pressing === 'draws' && <DrawPolygon colour={colours.found} onDrawn={onDrawn} />}
      </Map>
      <ZoneChoice zones={zones} onZones={setZones} />
    </Box>
  )
}

/** West, south, east, north. Not Math.min(...): an outline may have more corners than a call has room for arguments. */
function boundsOf(ground: Outlines): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [longitude, latitude] of ground.flat()) {
    west = Math.min(west, longitude)
    south = Math.min(south, latitude)
    east = Math.max(east, longitude)
    north = Math.max(north, latitude)
  }
  return [west, south, east, north]
}

const FIXED = {
  minZoom: 5,
  maxZoom: 19,
  attributionControl: false,
  dragRotate: false,
  pitchWithRotate: false,
  locale: { 'Map.Title': 'Map of premises. The arrow keys move it, plus and minus zoom.' },
} as const

const CONTROLS = {
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  boxShadow: 'none',
  '& button': { width: 32, height: 32 },
  '& button + button': { borderColor: 'divider' },
  '& .maplibregl-ctrl-icon': {
    filter: (theme: { palette: { mode: string } }) => (theme.palette.mode === 'dark' ? 'invert(1)' : 'none'),
  },
}
const SCALE = {
  fontFamily: 'fontFamily',
  bgcolor: 'background.paper',
  color: 'text.secondary',
  borderColor: 'text.secondary',
}
const ATTRIBUTION = {
  fontFamily: 'fontFamily',
  fontSize: '0.6875rem',
  bgcolor: 'background.paper',
  color: 'text.secondary',
  '& a': { color: 'inherit' },
}
const FRAME = {
  position: 'absolute',
  inset: 0,
  '& .maplibregl-canvas:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
  '& .maplibregl-ctrl-group': CONTROLS,
  '& .maplibregl-ctrl-scale': SCALE,
  '& .maplibregl-ctrl.maplibregl-ctrl-attrib': ATTRIBUTION,
}
