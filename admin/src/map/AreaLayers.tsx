import { Layer, Source } from 'react-map-gl/maplibre'
import type { Position } from '../whereabouts/position'
import type { MapColours } from './mapColours'
import type { Rung } from './ring'

type AreaLayersProps = {
  ground: readonly (readonly (readonly [number, number])[])[]
  premises: readonly Rung[]
  pin: Position | null
  colours: MapColours
}

/** The area that was asked about and the premises found there, numbered as in the list beside it. */
export function AreaLayers({ ground: outlines, premises, pin, colours }: AreaLayersProps) {
  const ground = {
    type: 'Feature' as const,
    properties: {},
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: outlines.map((outline) => [outline.map(([x, y]) => [x, y])]),
    },
  }
  const found = premises.flatMap(({ location }, at) =>
    location
      ? [
          {
            type: 'Feature' as const,
            properties: { rank: at + 1 },
            geometry: { type: 'Point' as const, coordinates: [location.longitude, location.latitude] },
          },
        ]
      : [],
  )
  return (
    <>
      <Source id="area" type="geojson" data={ground}>
        <Layer id="area ground" type="fill" paint={{ 'fill-color': colours.found, 'fill-opacity': 0.1 }} />
        <Layer id="area edge" type="line" paint={{ 'line-color': colours.found, 'line-width': 2 }} />
      </Source>
      {pin && (
        <Source id="pin" type="geojson" data={{ type: 'Point', coordinates: [pin.longitude, pin.latitude] }}>
          <Layer
            id="pin"
            type="circle"
            paint={{
              'circle-color': colours.cordon,
              'circle-radius': 9,
              'circle-stroke-color': colours.halo,
              'circle-stroke-width': 3,
            }}
          />
        </Source>
      )}
      <Source id="found" type="geojson" data={{ type: 'FeatureCollection', features: found }}>
        <Layer
          id="found place"
          type="circle"
          layout={{ 'circle-sort-key': ['-', 0, ['get', 'rank']] }}
          paint={{
            'circle-color': colours.found,
            'circle-radius': 10,
            'circle-stroke-color': colours.halo,
            'circle-stroke-width': 2,
          }}
        />
        <Layer
          id="found rank"
          type="symbol"
          layout={{
            'text-field': ['to-string', ['get', 'rank']],
            'text-font': ['Inter Variable', 'Arial', 'sans-serif'],
            'text-size': 11,
            'symbol-sort-key': ['get', 'rank'],
          }}
          paint={{ 'text-color': colours.onFound }}
        />
      </Source>
    </>
  )
}
