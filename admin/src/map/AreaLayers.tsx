import { Layer, Source } from 'react-map-gl/maplibre'
import { type Area, ringOf } from './area'
import type { MapColours } from './mapColours'
import type { Rung } from './ring'

/** What was asked about and what was found there, with the numbers that the list beside has. */
export function AreaLayers({ area, premises, colours }: { area: Area | null; premises: readonly Rung[]; colours: MapColours }) {
  if (!area) return null
  const ground = { type: 'Feature' as const, properties: {}, geometry: { type: 'Polygon' as const, coordinates: [ringOf(area)] } }
  const found = premises.flatMap(({ location }, at) => (location ? [{ type: 'Feature' as const, properties: { rank: at + 1 }, geometry: { type: 'Point' as const, coordinates: [location.longitude, location.latitude] } }] : []))
  return (
    <>
      <Source id="area" type="geojson" data={ground}>
        <Layer id="area ground" type="fill" paint={{ 'fill-color': colours.found, 'fill-opacity': 0.1 }} />
        <Layer id="area edge" type="line" paint={{ 'line-color': colours.found, 'line-width': 2 }} />
      </Source>
      <Source id="found" type="geojson" data={{ type: 'FeatureCollection', features: found }}>
        <Layer id="found place" type="circle" layout={{ 'circle-sort-key': ['-', 0, ['get', 'rank']] }} paint={{ 'circle-color': colours.found, 'circle-radius': 10, 'circle-stroke-color': colours.halo, 'circle-stroke-width': 2 }} />
        <Layer id="found rank" type="symbol" layout={{ 'text-field': ['to-string', ['get', 'rank']], 'text-font': ['Inter Variable', 'Arial', 'sans-serif'], 'text-size': 11, 'symbol-sort-key': ['get', 'rank'] }} paint={{ 'text-color': colours.onFound }} />
      </Source>
    </>
  )
}
