import vtPbf from 'vt-pbf'
import type { LineFeature } from '../access/gate/tileLines.ts'
import type { OutlineFeature } from '../access/gate/tileOutlines.ts'
import type { PointFeature } from '../access/gate/tilePoints.ts'
import { extent } from '../access/gate/tileFrame.ts'

// In TypeScript and not by ST_AsMVT, which the embedded database's PostGIS lacks.
const encode = (layers: Parameters<typeof vtPbf.fromGeojsonVt>[0]): Uint8Array => vtPbf.fromGeojsonVt(layers, { version: 2, extent })

/** A Mapbox vector tile (2.1) with the layer `premises`. */
export const encodePremises = (features: readonly PointFeature[]): Uint8Array =>
  encode({ premises: { features: features.map(({ x, y, ...tags }) => ({ type: 1, geometry: [[x, y]], tags })) } })

/** A Mapbox vector tile (2.1) with the layers `zones`, their areas, and `names`, a point for each name. */
export const encodeZones = (features: readonly OutlineFeature[]): Uint8Array =>
  encode({
    zones: { features: features.flatMap(({ outline, properties }) => (outline && outline.coordinates.length > 0 ? [{ type: 3, geometry: outline.coordinates.flat(), tags: properties }] : [])) },
    names: { features: features.flatMap(({ label, properties }) => (label ? [{ type: 1, geometry: [label], tags: properties }] : [])) },
  })

/** A Mapbox vector tile (2.1) with the layer `streets`: lines with their rank, and their name where they have one. */
export const encodeStreets = (features: readonly LineFeature[]): Uint8Array =>
  encode({ streets: { features: features.map(({ name, rank, lines }) => ({ type: 2, geometry: lines, tags: name === null ? { rank } : { name, rank } })) } })
