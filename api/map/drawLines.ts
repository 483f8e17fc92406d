import { EXTENT, type Frame, MARGIN } from '../access/gate/tiles/tileFrame.ts'
import { isApart, type TilePoint, projection } from './projection.ts'
import type { Position } from './twkb.ts'

/** Tile units by which a line may be off: half a pixel of a 512-pixel tile. */
const TOLERANCE = 4

/**
 * Projects lines, clips them slightly beyond the tile's edge and simplifies them to whole units. A line that leaves the
 * tile and returns becomes two. Linear time.
 */
export function drawLines(lines: readonly (readonly Position[])[], frame: Frame): TilePoint[][] {
  const project = projection(frame)
  return lines.flatMap((line) => pieces(line.map(project)).map(plain)).filter((line) => line.length > 1)
}

function pieces(line: readonly TilePoint[]): TilePoint[][] {
  const found: TilePoint[][] = []
  let open: TilePoint[] | null = null
  line.forEach((to, at) => {
    const from = line[at - 1]
    const part = from && cut(from, to)
    if (!part) return
    if (open) open.push(part.to)
    else found.push((open = [part.from, part.to]))
    if (part.to !== to) open = null
  })
  return found
}

/** The part of a segment on the tile or just beyond (Liang and Barsky 1984); null if there is none. */
function cut(from: TilePoint, to: TilePoint): { from: TilePoint; to: TilePoint } | null {
  let [enters, leaves] = [0, 1]
  for (const axis of [0, 1] as const) {
    const way = to[axis] - from[axis]
    const [low, high] = [-MARGIN - from[axis], EXTENT + MARGIN - from[axis]]
    if (way === 0 && (low > 0 || high < 0)) return null
    if (way === 0) continue
    enters = Math.max(enters, Math.min(low / way, high / way))
    leaves = Math.min(leaves, Math.max(low / way, high / way))
  }
  if (enters > leaves) return null
  const place = (share: number): TilePoint => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
  return { from: enters === 0 ? from : place(enters), to: leaves === 1 ? to : place(leaves) }
}

/**
 * Rounds to whole units and keeps only the corners needed within the tolerance: a corner is kept when no direction from
 * the last kept one passes all later corners closely enough (the sleeve of Zhao and Saalfeld 1997).
 */
function plain(line: readonly TilePoint[]): TilePoint[] {
  const places = line.map(([along, down]): TilePoint => [Math.round(along), Math.round(down)])
  const [first] = places
  if (!first) return []
  const kept = [first]
  let [anchor, sleeve]: [TilePoint, Sleeve | null] = [first, null]
  places.forEach((place, at) => {
    const narrower = narrowed(sleeve, anchor, place)
    const before = places[at - 1]
    if (narrower || !before) return void (sleeve = narrower ?? sleeve)
    kept.push(before)
    anchor = before
    sleeve = narrowed(null, anchor, place)
  })
  const last = places.at(-1)
  if (last && isApart(last, kept.at(-1))) kept.push(last)
  return kept
}

/** Directions in radians relative to the first, and the sleeve's length. */
type Sleeve = { first: number; from: number; to: number; length: number }

/** The sleeve narrowed to one more point; null if it would miss or turn back. */
function narrowed(sleeve: Sleeve | null, anchor: TilePoint, place: TilePoint): Sleeve | null {
  const [along, down] = [place[0] - anchor[0], place[1] - anchor[1]]
  const length = Math.hypot(along, down)
  const direction = Math.atan2(down, along)
  const before = sleeve ?? { first: direction, from: -Math.PI, to: Math.PI, length: 0 }
  if (length < before.length - TOLERANCE) return null
  if (length <= TOLERANCE) return before
  const turn = Math.atan2(Math.sin(direction - before.first), Math.cos(direction - before.first))
  if (turn < before.from || turn > before.to) return null
  const spread = Math.asin(TOLERANCE / length)
  const [from, to] = [Math.max(before.from, turn - spread), Math.min(before.to, turn + spread)]
  return { first: before.first, from, to, length: Math.max(before.length, length) }
}
