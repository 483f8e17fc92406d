import { EXTENT, type Frame, MARGIN } from '../access/gate/tiles/tileFrame.ts'
import { isApart, type TilePoint, projection } from './projection.ts'
import type { Position } from './twkb.ts'

/**
 * Projects polygons, clips them slightly beyond the tile's edge and simplifies them. Outer rings run clockwise on the
 * screen and holes counter-clockwise, as the format requires. Linear time.
 */
export function drawOutline(polygons: readonly (readonly (readonly Position[])[])[], frame: Frame): TilePoint[][] {
  const project = projection(frame)
  return polygons.flatMap((rings) => {
    const [outline, ...holes] = rings.map((ring) => drawn(ring.map(project)))
    if (!outline || outline.length === 0) return []
    return [wound(outline, 1), ...holes.filter((hole) => hole.length > 0).map((hole) => wound(hole, -1))]
  })
}

const drawn = (ring: readonly TilePoint[]): TilePoint[] => plain(cut(ring))

type Side = { axis: 0 | 1; at: number; isInside: (place: TilePoint) => boolean }
const sides: readonly Side[] = ([0, 1] as const).flatMap((axis) => [
  { axis, at: -MARGIN, isInside: (place: TilePoint) => place[axis] >= -MARGIN },
  { axis, at: EXTENT + MARGIN, isInside: (place: TilePoint) => place[axis] <= EXTENT + MARGIN },
])

/** Clips at one side after the other (Sutherland and Hodgman 1974); pieces stay joined along the edge, out of sight. */
function cut(ring: readonly TilePoint[]): readonly TilePoint[] {
  return sides.reduce((rest, side) => (rest.every(side.isInside) ? rest : cutAt(rest, side)), ring)
}

function cutAt(ring: readonly TilePoint[], { axis, at, isInside }: Side): TilePoint[] {
  const kept: TilePoint[] = []
  let before = ring.at(-1)
  for (const place of ring) {
    if (before && isInside(before) !== isInside(place)) {
      const share = (at - before[axis]) / (place[axis] - before[axis])
      const across = axis === 0 ? 1 : 0
      const other = before[across] + share * (place[across] - before[across])
      kept.push(axis === 0 ? [at, other] : [other, at])
    }
    if (isInside(place)) kept.push(place)
    before = place
  }
  return kept
}

/** Rounds to whole units, drops corners too close to the one before, closes the ring; empty if no area is left. */
function plain(ring: readonly TilePoint[]): TilePoint[] {
  const kept: TilePoint[] = []
  for (const [along, down] of ring) {
    const place: TilePoint = [Math.round(along), Math.round(down)]
    if (isApart(place, kept.at(-1))) kept.push(place)
  }
  const [first] = kept
  if (first && kept.length > 1 && !isApart(first, kept.at(-1))) kept.pop()
  if (!first || kept.length < 3) return []
  const closed = [...kept, first]
  return twiceArea(closed) === 0 ? [] : closed
}

/** Positive for a ring that runs clockwise on the screen, where y points down. */
const twiceArea = (ring: readonly TilePoint[]): number =>
  ring.reduce((sum, [along, down], at) => {
    const next = ring[at + 1]
    return next ? sum + along * next[1] - next[0] * down : sum
  }, 0)

const wound = (ring: TilePoint[], sign: 1 | -1): TilePoint[] =>
  Math.sign(twiceArea(ring)) === sign ? ring : ring.toReversed()
