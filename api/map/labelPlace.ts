import { EXTENT, type Frame, type TilePlace } from '../access/gate/tiles/tileFrame.ts'
import { type TilePoint, projection } from './projection.ts'
import type { Position } from './twkb.ts'

/** Tile units: an area narrower than this in the middle gets no name. Forty pixels of a 512-pixel tile. */
const NARROWEST = 320

/** The whole area, and its rings as clipped to the tile. */
type Named = { whole: readonly (readonly (readonly Position[])[])[]; drawn: readonly (readonly TilePoint[])[] }

/**
 * An area up to a tile's size is named once, however the tiles divide it; a larger one, such as a river, in every other
 * tile like the white squares of a chessboard. Null elsewhere.
 */
export function labelPlace({ whole, drawn }: Named, { column, row }: TilePlace, frame: Frame): TilePoint | null {
  const rings = whole.flat().map((ring) => ring.map(projection(frame)))
  const isLarger = ([0, 1] as const).some((axis) => span(rings.flat().map((place) => place[axis])) > EXTENT)
  if (isLarger && (column + row) % 2 !== 0) return null
  const place = centreOfWidest(isLarger ? drawn : rings)
  return place?.every((units) => units >= 0 && units < EXTENT) ? place : null
}

const span = (units: readonly number[]): number => most(units) - least(units)
// Math.max(...units) fails for very long arrays.
const most = (units: readonly number[]): number => units.reduce((one, other) => Math.max(one, other), -Infinity)
const least = (units: readonly number[]): number => units.reduce((one, other) => Math.min(one, other), Infinity)

/** The middle of the widest stretch on the horizontal line half-way down, as in ST_PointOnSurface. */
function centreOfWidest(rings: readonly (readonly TilePoint[])[]): TilePoint | null {
  const downs = rings.flat().map(([, down]) => down)
  // Corners are whole units, so none lies on a line at half a unit.
  const level = Math.floor((least(downs) + most(downs)) / 2) + 0.5
  const crossings = rings
    .flatMap((ring) => ring.flatMap((to, at) => crossing(ring[at - 1], to, level)))
    .sort((one, other) => one - other)
  let [from, width] = [0, 0]
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const wide = crossings[at + 1]! - crossings[at]!
    if (wide > width) [from, width] = [crossings[at]!, wide]
  }
  return width < NARROWEST ? null : [Math.floor(from + width / 2), Math.floor(level)]
}

function crossing(from: TilePoint | undefined, to: TilePoint, level: number): number[] {
  if (!from || from[1] > level === to[1] > level) return []
  return [from[0] + ((level - from[1]) / (to[1] - from[1])) * (to[0] - from[0])]
}
