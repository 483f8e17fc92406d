import type { Compilation } from '../secure.ts'
import { EXTENT, type Frame } from './tileFrame.ts'

export const frameValue = (c: Compilation, of: (frame: Frame) => number): string =>
  c.parameters.add('float8', (run) => of(run.args['frame'] as Frame))

export const alongSql = (c: Compilation, longitude: string): string =>
  `(${longitude} - ${frameValue(c, ({ west }) => west)}) * ${frameValue(c, ({ unitsPerDegree }) => unitsPerDegree)}`

/** In the tile's units, from its northern edge. Latitudes stop just before the poles, which are infinitely far. */
export function downSql(c: Compilation, latitude: string): string {
  const northing = `ln(tan(radians(45 + greatest(${latitude}, -89.9999999) / 2)))`
  const equator = frameValue(c, (frame) => frame.equator)
  return `${equator} - ${frameValue(c, ({ unitsPerNorthing }) => unitsPerNorthing)} * ${northing}`
}

/** The tile's box in degrees, `margin` units wider at each side; latitudes stop where the projection does. */
export function envelopeSql(c: Compilation, margin: number): string {
  const edge = (of: (frame: Frame, wider: number) => number): string =>
    frameValue(c, (frame) => of(frame, margin / EXTENT))
  return `ST_MakeEnvelope(${[
    edge(({ west, east }, wider) => Math.max(-180, west - (east - west) * wider)),
    edge(({ south, north }, wider) => south - (north - south) * wider),
    edge(({ west, east }, wider) => Math.min(180, east + (east - west) * wider)),
    edge(({ south, north }, wider) => north + (north - south) * wider),
  ].join(', ')}, 4326)`
}

/** A geometry in degrees as base64 of TWKB, which drops corners that fall together; read by `api/map/twkb.ts`. */
export function twkbSql(c: Compilation, geometry: string): string {
  const decimals = c.parameters.add('int', (run) => decimalsOf(run.args['frame'] as Frame))
  return `encode(ST_AsTWKB(${geometry}, ${decimals}), 'base64')`
}

/** Finer than half a unit of the tile. Geometries are stored with seven. */
const decimalsOf = ({ unitsPerDegree }: Frame): number => Math.min(7, Math.ceil(Math.log10(2 * unitsPerDegree)))
