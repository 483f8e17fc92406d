import vtPbf from 'vt-pbf'
import type { AreaFeature } from '../access/gate/tiles/tileAreas.ts'
import type { LineFeature } from '../access/gate/tiles/tileLines.ts'
import type { OutlineFeature } from '../access/gate/tiles/tileOutlines.ts'
import type { PointFeature } from '../access/gate/tiles/tilePoints.ts'
import { EXTENT, type Frame, frameOf, type TilePlace } from '../access/gate/tiles/tileFrame.ts'
import { drawLines } from './drawLines.ts'
import { drawOutline } from './drawOutline.ts'
import { labelPlace } from './labelPlace.ts'
import { type Position, readTwkbLines, readTwkbPolygons } from './twkb.ts'

// Not ST_AsMVT, which the embedded database's PostGIS lacks. Tiles follow the Mapbox vector tile specification 2.1.
const encode = (layers: Parameters<typeof vtPbf.fromGeojsonVt>[0]): Uint8Array =>
  vtPbf.fromGeojsonVt(layers, { version: 2, extent: EXTENT })

export const encodePremises = (features: readonly PointFeature[]): Uint8Array =>
  encode({ premises: { features: features.map(({ x, y, ...tags }) => ({ type: 1, geometry: [[x, y]], tags })) } })

/** Layers `zones` (areas) and `names` (a point for each name). */
export function encodeZones(features: readonly OutlineFeature[], frame: Frame): Uint8Array {
  const areas = features.map(({ shape, properties }) => ({
    geometry: drawOutline(polygons(shape), frame),
    tags: properties,
  }))
  return encode({
    zones: { features: areas.filter(({ geometry }) => geometry.length > 0).map((area) => ({ type: 3, ...area })) },
    names: {
      features: features.flatMap(({ label, properties }) =>
        label ? [{ type: 1, geometry: [label], tags: properties }] : [],
      ),
    },
  })
}

/** Layer `streets`: lines with their rank and, if they have one, their name. */
export function encodeStreets(features: readonly LineFeature[], frame: Frame): Uint8Array {
  const streets = features.map(({ name, rank, lines }) => ({
    type: 2 as const,
    geometry: drawLines(readTwkbLines(Buffer.from(lines, 'base64')), frame),
    tags: name === null ? { rank } : { name, rank },
  }))
  return encode({ streets: { features: streets.filter(({ geometry }) => geometry.length > 0) } })
}

/** Layers `areas`, tagged with their kind, and `names`, a point for each name shown in the tile. */
export function encodeAreas(features: readonly AreaFeature[], tile: TilePlace): Uint8Array {
  const frame = frameOf(tile)
  const areas = features.map(({ kind, name, shape }) => {
    const whole = polygons(shape)
    return { kind, name, whole, geometry: drawOutline(whole, frame) }
  })
  const seen = areas.filter(({ geometry }) => geometry.length > 0)
  const names = seen.flatMap(({ kind, name, whole, geometry: drawn }) => {
    const place = name === null ? null : labelPlace({ whole, drawn }, tile, frame)
    return place ? [{ type: 1 as const, geometry: [place], tags: { kind, name } }] : []
  })
  return encode({
    areas: { features: seen.map(({ kind, geometry }) => ({ type: 3, geometry, tags: { kind } })) },
    names: { features: names },
  })
}

const polygons = (twkb: string): Position[][][] => readTwkbPolygons(Buffer.from(twkb, 'base64'))
