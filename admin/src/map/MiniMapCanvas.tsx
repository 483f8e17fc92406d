import { Box } from '@mui/material'
import { useMemo } from 'react'
import { Layer, Map, Source } from 'react-map-gl/maplibre'
import { engine } from './engine'
import { namedBy, useGround } from './ground'
import { useMapColours } from './mapColours'
import { mapStyle } from './mapStyle'
import type { Pin } from './MiniMap'

/** A still picture: nothing in it takes the focus or the mouse wheel. */
export default function MiniMapCanvas({ pins }: { pins: readonly Pin[] }) {
  const colours = useMapColours()
  const ground = useGround()
  const style = useMemo(() => mapStyle(colours, ['borough', 'ward'], false, ground), [colours, ground])
  const [xs, ys] = [pins.map(({ longitude }) => longitude), pins.map(({ latitude }) => latitude)]
  const bounds: [number, number, number, number] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  const features = pins.map(({ longitude, latitude }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
  }))
  // Text instead of the engine's own control, which would take the focus.
  const named = namedBy(ground).join(' · ')
  return (
    <>
      <Map
        mapLib={engine}
        initialViewState={{ bounds, fitBoundsOptions: { padding: 40, maxZoom: 14.5 } }}
        mapStyle={style}
        interactive={false}
        attributionControl={false}
      >
        <Source id="pins" type="geojson" data={{ type: 'FeatureCollection', features }}>
          <Layer
            id="pins"
            type="circle"
            paint={{
              'circle-color': colours.found,
              'circle-radius': 8,
              'circle-stroke-color': colours.halo,
              'circle-stroke-width': 2,
            }}
          />
        </Source>
      </Map>
      {named && <Box sx={NAMED}>{named}</Box>}
    </>
  )
}

const NAMED = {
  position: 'absolute',
  right: 0,
  bottom: 0,
  px: 0.5,
  fontSize: '0.6875rem',
  bgcolor: 'background.paper',
  color: 'text.secondary',
}
