import vtPbf from 'vt-pbf'
import type { LineFeature } from '../access/gate/tileLines.ts'
import type { OutlineFeature } from '../access/gate/tileOutlines.ts'
import type { PointFeature } from '../access/gate/tilePoints.ts'
import { extent, type Frame } from '../access/gate/tileFrame.ts'
import { drawOutline } from './drawOutline.ts'
import { readTwkb } from './twkb.ts'

// In TypeScript and not by ST_AsMVT, which the embedded database's PostGIS lacks.
const encode = (layers: Parameters<typeof vtPbf.fromGeojsonVt>[0]): Uint8Array => vtPbf.fromGeojsonVt(layers, { version: 2, extent })

/** A Mapbox vector tile (2.1) with the layer `premises`. */
export const encodePremises = (features: readonly PointFeature[]): Uint8Array =>
  encode({ premises: { features: features.map(({ x, y, ...tags }) => ({ type: 1, geometry: [[x, y]], tags })) } })

/** A Mapbox vector tile (2.1) with the layers `zones`, their areas, and `names`, a point for each name. */
export function encodeZones(features: readonly OutlineFeature[], frame: Frame): Uint8Array {
  const areas = features.map(({ shape, properties }) => ({ geometry: drawOutline(readTwkb(Buffer.from(shape, 'base64')), frame), tags: properties }))
  return encode({
    zones: { features: areas.filter(({ geometry }) => geometry.length > 0).map((area) => ({ type: 3, ...area })) },
    names: { features: features.flatMap(({ label, properties }) => (label ? [{ type: 1, geometry: [label], tags: properties }] : [])) },
  })
}

/** A Mapbox vector tile (2.1) with the layer `streets`: lines with their rank, and their name where they have one. */
export const encodeStreets = (features: readonly LineFeature[]): Uint8Array =>
  encode({ streets: { features: features.map(({ name, rank, lines }) => ({ type: 2, geometry: lines, tags: name === null ? { rank } : { name, rank } })) } })
