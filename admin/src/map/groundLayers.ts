import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { MapColours } from './mapColours'

export const AREAS_SOURCE = 'areas'
const FONT = ['Inter Variable', 'Arial', 'sans-serif']
const IS_WATER: ['==', ['get', 'kind'], 'WATER'] = ['==', ['get', 'kind'], 'WATER']

/** Water and parks have tiles of their own; the server leaves out what is too small to be seen. */
export const areasSource = (tiles: string, attribution: string | null): SourceSpecification => ({
  type: 'vector',
  tiles: [tiles],
  minzoom: 8,
  maxzoom: 18,
  ...(attribution === null ? {} : { attribution }),
})

/** Water and parks, below everything else. */
export const areaGround = ({ water, park }: MapColours): LayerSpecification => ({
  id: 'water and parks',
  type: 'fill',
  source: AREAS_SOURCE,
  'source-layer': 'areas',
  paint: { 'fill-color': ['case', IS_WATER, water, park] },
})

/** Their names, which give way to all other names. */
export const areaNames = ({ water, park, waterText, parkText }: MapColours): LayerSpecification => ({
  id: 'water and park name',
  type: 'symbol',
  source: AREAS_SOURCE,
  'source-layer': 'names',
  minzoom: 11,
  layout: {
    'text-field': ['get', 'name'],
    'text-font': FONT,
    'text-size': ['interpolate', ['linear'], ['zoom'], 11, 11, 18, 14],
    'text-max-width': 8,
    'text-letter-spacing': 0.05,
  },
  paint: {
    'text-color': ['case', IS_WATER, waterText, parkText],
    'text-halo-color': ['case', IS_WATER, water, park],
    'text-halo-width': 1.5,
  },
})
