import { extent, type Frame, margin } from '../access/gate/tiles/tileFrame.ts'
import { isApart, type Place, projection } from './projection.ts'
import type { Position } from './twkb.ts'

/** Units by which a line may be off: half a pixel on a tile of 512. */
const tolerance = 4

/**
 * Lines as a tile shows them: projected, cut off a little beyond its edge, in whole units, without corners that nobody
 * sees. A line that leaves the tile and comes back is two. Takes time in proportion to the corners.
 */
export function drawLines(lines: readonly (readonly Position[])[], frame: Frame): Place[][] {
  const project = projection(frame)
  return lines.flatMap((line) => pieces(line.map(project)).map(plain)).filter((line) => line.length > 1)
}

function pieces(line: readonly Place[]): Place[][] {
  const found: Place[][] = []
  let open: Place[] | null = null
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

/**
 * The part of a straight line that lies on the tile or a little beyond (Liang and Barsky 1984); null where there is
 * none.
 */
function cut(from: Place, to: Place): { from: Place; to: Place } | null {
  let [enters, leaves] = [0, 1]
  for (const axis of [0, 1] as const) {
    const way = to[axis] - from[axis]
    const [low, high] = [-margin - from[axis], extent + margin - from[axis]]
    if (way === 0 && (low > 0 || high < 0)) return null
    if (way === 0) continue
    enters = Math.max(enters, Math.min(low / way, high / way))
    leaves = Math.min(leaves, Math.max(low / way, high / way))
  }
  if (enters > leaves) return null
  const place = (share: number): Place => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
  return { from: enters === 0 ? from : place(enters), to: leaves === 1 ? to : place(leaves) }
}

/**
 * In whole units, and only the corners that are needed to stay within the tolerance: from each that is kept, the next
 * is the last one before the directions in which all since then are passed nearly enough have nothing in common (the
 * sleeve of Zhao and Saalfeld 1997).
 */
function plain(line: readonly Place[]): Place[] {
  const places = line.map(([along, down]): Place => [Math.round(along), Math.round(down)])
  const [first] = places
  if (!first) return []
  const kept = [first]
  let [anchor, sleeve]: [Place, Sleeve | null] = [first, null]
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

/** Directions, in radians from the first one, and how far it leads. */
type Sleeve = { first: number; from: number; to: number; length: number }

/**
 * The sleeve that leads past one more place, if it leads there at all; it never leads back. A place at the anchor
 * narrows nothing.
 */
function narrowed(sleeve: Sleeve | null, anchor: Place, place: Place): Sleeve | null {
  const [along, down] = [place[0] - anchor[0], place[1] - anchor[1]]
  const length = Math.hypot(along, down)
  const direction = Math.atan2(down, along)
  const before = sleeve ?? { first: direction, from: -Math.PI, to: Math.PI, length: 0 }
  if (length < before.length - tolerance) return null
  if (length <= tolerance) return before
  const turn = Math.atan2(Math.sin(direction - before.first), Math.cos(direction - before.first))
  if (turn < before.from || turn > before.to) return null
  const spread = Math.asin(tolerance / length)
  const [from, to] = [Math.max(before.from, turn - spread), Math.min(before.to, turn + spread)]
  return { first: before.first, from, to, length: Math.max(before.length, length) }
}
