import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Ground } from './ground'
import { areaGround, areaNames, AREAS_SOURCE, areasSource } from './groundLayers'
import type { MapColours } from './mapColours'
import { streetLines, streetNames, STREETS_SOURCE, streetsSource } from './streetLayers'

export type ShownZone = 'borough' | 'ward' | 'beat' | 'cordon'

/** Zones that can be shown, largest first, with the lowest zoom at which each is shown. */
export const ZONES: readonly { kind: ShownZone; label: string; from: number }[] = [
  { kind: 'borough', label: 'Boroughs', from: 0 },
  { kind: 'ward', label: 'Wards', from: 11 },
  { kind: 'beat', label: 'Beats', from: 11 },
  { kind: 'cordon', label: 'Cordons', from: 0 },
]

/** The zoom from which single premises are shown; the server draws its tiles by the same zoom. */
export const STREETS = 14
const LAND = 'land'
const FONT = ['Inter Variable', 'Arial', 'sans-serif']

const tiles = (path: string, minzoom = 0): SourceSpecification => ({
  type: 'vector',
  tiles: [`${window.location.origin}/api/tiles/${path}/{z}/{x}/{y}.mvt`],
  minzoom,
  maxzoom: 18,
})

/**
 * The whole map: the background if there is one, our own ground with water and parks, streets, zones with their names,
 * and premises.
 */
export function mapStyle(
  colours: MapColours,
  zones: readonly ShownZone[],
  withPremises: boolean,
  { background, streets, areas }: Ground,
): StyleSpecification {
  const shown = ZONES.filter(({ kind }) => zones.includes(kind))
  const outlines = shown.flatMap(({ kind, from }) => zoneLayers(kind, from, colours))
  const open = (what: 'streets' | 'areas') => `${window.location.origin}/api/tiles/${what}/{z}/{x}/{y}.mvt`
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(shown.map(({ kind, from }) => [kind, tiles(`zones/${kind}`, from)])),
      ...(withPremises ? { premises: tiles('premises') } : {}),
      ...(areas ? { [AREAS_SOURCE]: areasSource(open('areas'), escaped(areas.attribution)) } : {}),
      ...(streets ? { [STREETS_SOURCE]: streetsSource(open('streets'), escaped(streets.attribution)) } : {}),
      ...(background ? { background: rasterSource(background) } : {}),
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
      ...(background ? [{ id: 'background', type: 'raster' as const, source: 'background' }] : []),
      ...(background ? [] : outlines.filter(({ id }) => id === LAND)),
      ...(areas ? [areaGround(colours)] : []),
      ...(streets ? streetLines(colours) : []),
      ...outlines.filter(({ id }) => id !== LAND),
      ...(areas ? [areaNames(colours)] : []),
      ...(streets ? [streetNames(colours)] : []),
      // Names give way to counts: the engine places the layer on top first.
      ...shown.map(({ kind, from }) => nameLayer(kind, from, colours)),
      ...(withPremises ? premisesLayers(colours) : []),
    ],
  }
}

const rasterSource = ({ tiles, attribution }: NonNullable<Ground['background']>): SourceSpecification => ({
  type: 'raster',
  tiles: [tiles],
  tileSize: 256,
  attribution: escaped(attribution),
})

function zoneLayers(
  kind: ShownZone,
  minzoom: number,
  { land, line, strong, cordon }: MapColours,
): LayerSpecification[] {
  const paints = {
    borough: { 'line-color': strong, 'line-width': 1.5 },
    ward: { 'line-color': line, 'line-width': 1 },
    beat: { 'line-color': line, 'line-width': 1, 'line-dasharray': [3, 2] },
    cordon: { 'line-color': cordon, 'line-width': 2 },
  }
  const source = { source: kind, 'source-layer': 'zones' }
  const outline: LayerSpecification = { id: `${kind} outline`, type: 'line', ...source, minzoom, paint: paints[kind] }
  switch (kind) {
    case 'borough':
      return [{ id: LAND, type: 'fill', ...source, paint: { 'fill-color': land } }, outline]
    case 'cordon': {
      const paint = { 'fill-color': cordon, 'fill-opacity': 0.12 }
      return [{ id: 'cordon ground', type: 'fill', ...source, paint }, outline]
    }
    case 'ward':
    case 'beat':
      return [outline]
  }
}

const nameLayer = (kind: ShownZone, minzoom: number, { text, halo }: MapColours): LayerSpecification => ({
  id: `${kind} name`,
  type: 'symbol',
  source: kind,
  'source-layer': 'names',
  minzoom: kind === 'borough' ? 8 : Math.max(minzoom, 12.5),
  ...(kind === 'borough' ? { maxzoom: 13.5 } : {}),
  layout: {
    'text-field': ['get', 'name'],
    'text-font': FONT,
    'text-size': kind === 'borough' ? 12 : 11,
    'text-max-width': 8,
    'text-letter-spacing': 0.02,
    'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
    'text-radial-offset': 0.9,
  },
  paint: { 'text-color': text, 'text-halo-color': halo, 'text-halo-width': 1.5 },
})

/** Circles grow slowly with their count: ten times as many premises, half as large again. */
function premisesLayers({ premises, onPremises, text, halo }: MapColours): LayerSpecification[] {
  const source = { source: 'premises', 'source-layer': 'premises' } as const
  const several: ['>', ['get', 'count'], number] = ['>', ['get', 'count'], 1]
  return [
    {
      id: 'premises',
      type: 'circle',
      ...source,
      filter: ['==', ['get', 'count'], 1],
      paint: {
        'circle-color': premises,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 8, 3, 14, 3.5, 18, 7],
        'circle-stroke-color': halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'premises together',
      type: 'circle',
      ...source,
      filter: several,
      paint: {
        'circle-color': premises,
        'circle-opacity': 0.92,
        'circle-radius': ['interpolate', ['linear'], ['ln', ['get', 'count']], 0.7, 7, 4.6, 13, 11.5, 24],
        'circle-stroke-color': halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'premises count',
      type: 'symbol',
      ...source,
      filter: several,
      layout: {
        'text-field': [
          'case',
          ['>=', ['get', 'count'], 10000],
          ['concat', ['to-string', ['round', ['/', ['get', 'count'], 1000]]], 'k'],
          ['to-string', ['get', 'count']],
        ],
        'text-font': FONT,
        'text-size': 11,
        'text-allow-overlap': true,
        'text-padding': 6,
      },
      paint: { 'text-color': onPremises },
    },
    {
      id: 'premises name',
      type: 'symbol',
      ...source,
      minzoom: 16.5,
      filter: ['has', 'name'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 11,
        'text-anchor': 'top',
        'text-offset': [0, 0.8],
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: { 'text-color': text, 'text-halo-color': halo, 'text-halo-width': 1.5 },
    },
  ]
}

/** The engine treats an attribution as HTML. */
const escaped = <Text extends string | null>(text: Text) =>
  (text?.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`) ?? null) as Text
