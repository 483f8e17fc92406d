import type { Frame } from '../access/gate/tiles/tileFrame.ts'
import type { Position } from './twkb.ts'

/** A place in units of the tile, from its north-western corner. */
export type Place = [along: number, down: number]

/** Web Mercator. The poles are infinitely far: nearer than a ten-millionth of a degree nobody looks. */
export function projection({ west, equator, unitsPerDegree, unitsPerNorthing }: Frame): (position: Position) => Place {
  const nearest = 89.9999999
  const northing = (latitude: number): number =>
    Math.log(Math.tan(Math.PI / 4 + (Math.max(-nearest, Math.min(nearest, latitude)) * Math.PI) / 360))
  return ([longitude, latitude]) => [
    (longitude - west) * unitsPerDegree,
    equator - unitsPerNorthing * northing(latitude),
  ]
}

/** Units of a tile within which corners count as one: a quarter of a pixel on a tile of 512. */
const finest = 2

export const isApart = (place: Place, other: Place | undefined): boolean =>
  other === undefined || Math.abs(place[0] - other[0]) >= finest || Math.abs(place[1] - other[1]) >= finest
