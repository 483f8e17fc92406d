import type { Frame } from '../access/gate/tiles/tileFrame.ts'
import type { Position } from './twkb.ts'

/** Tile units from its north-western corner. */
export type TilePoint = [along: number, down: number]

/** Web Mercator. The poles lie at infinity, so latitude stops a ten-millionth of a degree before them. */
export function projection({
  west,
  equator,
  unitsPerDegree,
  unitsPerNorthing,
}: Frame): (position: Position) => TilePoint {
  const nearest = 89.9999999
  const northing = (latitude: number): number =>
    Math.log(Math.tan(Math.PI / 4 + (Math.max(-nearest, Math.min(nearest, latitude)) * Math.PI) / 360))
  return ([longitude, latitude]) => [
    (longitude - west) * unitsPerDegree,
    equator - unitsPerNorthing * northing(latitude),
  ]
}

/** Tile units: corners closer than this count as one. A quarter of a pixel of a 512-pixel tile. */
const FINEST = 2

export const isApart = (place: TilePoint, other: TilePoint | undefined): boolean =>
  other === undefined || Math.abs(place[0] - other[0]) >= FINEST || Math.abs(place[1] - other[1]) >= FINEST
