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

/** The map itself. Everything that it tells stands in the list beside it too. */
export default function MapCanvas({ ground, premises, pin, pressing, onPlace, onDrawn }: Props) {
  const drawing = pressing === 'draws'
  const map = useRef<MapRef>(null)
  const colours = useMapColours()
  const withPremises = useMay()('read', 'Premises')
  const [zones, setZones] = useState<readonly ShownZone[]>(['borough', 'ward', 'cordon'])
  // A style that is made anew would make the engine load every tile again.
  const below = useGround()
  const style = useMemo(() => mapStyle(colours, zones, withPremises, below), [colours, zones, withPremises, below])
  const [start] = useState(() => (ground.length > 0 ? { bounds: boundsOf(ground), fitBoundsOptions: FIT } : HOME))

  useEffect(() => {
    if (ground.length > 0) map.current?.fitBounds(boundsOf(ground), { ...FIT, duration: 350 })
  }, [ground])

  const press = ({ lngLat: { lng, lat }, features }: MapLayerMouseEvent) => {
    if (drawing) return
    const zoom = map.current?.getZoom() ?? STREETS
    // Far out, a circle of some metres is not to be hit: go nearer first.
    if (pressing === 'looks' && features?.length && zoom < STREETS)
      map.current?.flyTo({ center: [lng, lat], zoom: Math.min(zoom + 2.5, STREETS + 1), duration: 350 })
    else onPlace({ longitude: lng, latitude: lat })
  }

  return (
    <Box
      sx={{
        position: 'absolute',
        inset: 0,
        '& .maplibregl-canvas:focus-visible': {
          outline: '2px solid',
          outlineColor: 'primary.main',
          outlineOffset: '-2px',
        },
        '& .maplibregl-ctrl-group': CONTROLS,
        '& .maplibregl-ctrl-scale': SCALE,
        '& .maplibregl-ctrl.maplibregl-ctrl-attrib': ATTRIBUTION,
      }}
    >
      <Map
        ref={map}
        mapLib={engine}
        initialViewState={start}
        mapStyle={style}
        minZoom={5}
        maxZoom={19}
        attributionControl={false}
        dragRotate={false}
        pitchWithRotate={false}
        interactiveLayerIds={withPremises ? ['premises together'] : []}
        cursor={pressing === 'looks' ? 'pointer' : 'crosshair'}
        onClick={press}
        locale={{ 'Map.Title': 'Map of premises. The arrow keys move it, plus and minus zoom.' }}
      >
        <NavigationControl position="top-right" showCompass={false} />
        {/* What is to be named is known only after the map stands. */}
        {namedBy(below).length > 0 && <AttributionControl compact={false} position="bottom-right" />}
        <ScaleControl position="bottom-left" unit="metric" />
        <AreaLayers ground={ground} premises={premises} pin={pin} colours={colours} />
        {drawing && <DrawPolygon colour={colours.found} onDrawn={onDrawn} />}
      </Map>
      <ZoneChoice zones={zones} onZones={setZones} />
    </Box>
  )
}

function boundsOf(ground: Outlines): [number, number, number, number] {
  return ground
    .flat()
    .reduce<[number, number, number, number]>(
      ([west, south, east, north], [x, y]) => [
        Math.min(west, x),
        Math.min(south, y),
        Math.max(east, x),
        Math.max(north, y),
      ],
      [180, 90, -180, -90],
    )
}

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
