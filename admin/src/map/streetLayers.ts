import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { MapColours } from './mapColours'

export const STREETS_SOURCE = 'streets'
const FONT = ['Inter Variable', 'Arial', 'sans-serif']
const RANK: ['get', string] = ['get', 'rank']

/** The streets' own tiles. The server draws main roads from far away, and all streets from zoom 14. */
export const streetsSource = (tiles: string, attribution: string | null): SourceSpecification => ({
  type: 'vector',
  tiles: [tiles],
  minzoom: 10,
  maxzoom: 18,
  ...(attribution === null ? {} : { attribution }),
})

/** Streets as lines, wider for more important ones and from nearer by. */
export function streetLines({ street, streetEdge }: MapColours): LayerSpecification[] {
  const width = (more: number): ['interpolate', ['exponential', number], ['zoom'], ...unknown[]] => [
    'interpolate',
    ['exponential', 1.6],
    ['zoom'],
    10,
    ['-', 1.4 + more, ['*', 0.2, RANK]],
    14,
    ['-', 4.4 + more, ['*', 0.7, RANK]],
    18,
    ['-', 26 + more, ['*', 4, RANK]],
  ]
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    {
      id: 'street edge',
      type: 'line',
      source: STREETS_SOURCE,
      'source-layer': 'streets',
      minzoom: 13,
      layout,
      paint: { 'line-color': streetEdge, 'line-width': width(1.5) as never },
    },
    {
      id: 'street',
      type: 'line',
      source: STREETS_SOURCE,
      'source-layer': 'streets',
      layout,
      paint: { 'line-color': street, 'line-width': width(0) as never },
    },
  ]
}

/** Names along the streets, those of important ones first. */
export const streetNames = ({ text, halo }: MapColours): LayerSpecification => ({
  id: 'street name',
  type: 'symbol',
  source: STREETS_SOURCE,
  'source-layer': 'streets',
  minzoom: 14,
  filter: ['has', 'name'],
  layout: {
    'symbol-placement': 'line',
    'symbol-sort-key': RANK,
    'text-field': ['get', 'name'],
    'text-font': FONT,
    'text-size': ['interpolate', ['linear'], ['zoom'], 14, 10, 18, 13],
    'text-max-angle': 35,
    'symbol-spacing': 320,
  },
  paint: { 'text-color': text, 'text-halo-color': halo, 'text-halo-width': 1.5 },
})
