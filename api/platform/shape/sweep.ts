import { crosses, crossesAt, liesInHole, liesInOther, liesOutside, runsAlong } from './crossingWords.ts'
import { compareCorners, type Edges, placeText, side } from './edges.ts'
import { byAngle, checkMeeting, type Visit } from './meeting.ts'
import { Status } from './status.ts'
import { Touches } from './touches.ts'

const NONE = -1

/**
 * Refuses a shape that is not valid by OGC 06-103r4, 6.1.11, as PostGIS's ST_IsValid tests it: rings that cross or
 * touch themselves, rings that cross or share lines, holes outside their outline or inside each other, overlapping
 * polygons, an interior cut in two. A line sweeps from west to east and keeps the edges it meets in order (Shamos and
 * Hoey 1976). Edges become neighbours before they cross, so only neighbours are compared, and the first crossing ends
 * the sweep: n log n at worst.
 * @throws Faulty
 */
export function refuseInvalid(edges: Edges): void {
  const size = edges.x.length
  const sweep = new Sweep(edges)
  const order = Int32Array.from({ length: size }, (_, corner) => corner).sort((one, other) =>
    compareCorners(edges, one, other),
  )
  for (let start = 0; start < size;) {
    let end = start + 1
    while (end < size && compareCorners(edges, order[start]!, order[end]!) === 0) end++
    sweep.reach(order.subarray(start, end))
    start = end
  }
}

class Sweep {
  private readonly edges: Edges
  private readonly status: Status
  private readonly touches: Touches

  constructor(edges: Edges) {
    this.edges = edges
    this.status = new Status(edges.x.length)
    this.touches = new Touches(edges)
  }

  reach(corners: Int32Array): void {
    const { edges, status } = this
    const at = corners[0]!
    const { ending, passing, below, above } = this.edgesAt(corners)
    this.checkPlace(corners, passing)

    for (const edge of ending) status.remove(edge)
    const starting = this.startingAt(corners)
    let last = below
    let isPassed = passing === NONE
    for (const edge of starting) {
      if (!isPassed && side(edges, at, edges.high[passing]!, edges.high[edge]!) > 0) {
        last = passing
        isPassed = true
      }
      status.insertAbove(last, edge)
      last = edge
    }
    for (const corner of corners) if (edges.rings[edges.ring[corner]!]!.first === corner) this.checkNesting(corner)
    this.compare(below, below === NONE ? NONE : status.above(below))
    if (above !== NONE && status.below(above) !== below) this.compare(status.below(above), above)
  }

  /** The edges that end at a position, the one that passes through it, and the nearest on both sides. */
  private edgesAt(corners: Int32Array): { ending: number[]; passing: number; below: number; above: number } {
    const { edges, status } = this
    const at = corners[0]!
    const sideOf = (edge: number): number => side(edges, edges.low[edge]!, edges.high[edge]!, at)
    const known = this.endingAt(corners)
    const found = known === NONE ? status.find(sideOf) : { on: known, below: NONE, above: NONE }
    if (found.on === NONE) return { ending: [], passing: NONE, below: found.below, above: found.above }
    const all = [found.on]
    let below = status.below(found.on)
    for (; below !== NONE && sideOf(below) === 0; below = status.below(below)) all.push(below)
    let above = status.above(found.on)
    for (; above !== NONE && sideOf(above) === 0; above = status.above(above)) all.push(above)
    const isEnding = (edge: number): boolean => compareCorners(edges, edges.high[edge]!, at) === 0
    const [passing = NONE, another] = all.filter((edge) => !isEnding(edge))
    if (another !== undefined) throw crossesAt(edges, placeText(edges, at), edges.ring[passing]!, edges.ring[another]!)
    return { ending: all.filter(isEnding), passing, below, above }
  }

  private endingAt(corners: Int32Array): number {
    const { high, before } = this.edges
    for (const corner of corners) {
      if (high[corner] === corner) return corner
      if (high[before[corner]!] === corner) return before[corner]!
    }
    return NONE
  }

  private startingAt(corners: Int32Array): number[] {
    const { low, high, before } = this.edges
    const starting: number[] = []
    for (const corner of corners) {
      if (low[corner] === corner) starting.push(corner)
      if (low[before[corner]!] === corner) starting.push(before[corner]!)
    }
    const order = byAngle(this.edges, corners[0]!)
    return starting.length < 2
      ? starting
      : starting.sort((one, other) => order({ to: high[one]! }, { to: high[other]! }))
  }

  private checkPlace(corners: Int32Array, passing: number): void {
    const { edges } = this
    const { ring, next, before, low, high } = edges
    if (corners.length === 1 && passing === NONE) return this.checkTurn(corners[0]!)
    const visit = (of: number, from: number, to: number): Visit => ({
      ring: of,
      rays: [
        { to: from, ring: of },
        { to, ring: of },
      ],
    })
    const visits = Array.from(corners, (corner) => visit(ring[corner]!, before[corner]!, next[corner]!))
    if (passing !== NONE) visits.push(visit(ring[passing]!, low[passing]!, high[passing]!))
    checkMeeting(edges, corners[0]!, visits)
    if (visits.length > 1)
      this.touches.add(
        corners[0]!,
        visits.map((one) => one.ring),
      )
  }

  /** A corner that nothing else touches, as most are. */
  private checkTurn(corner: number): void {
    const { edges } = this
    const { ring, next, before } = edges
    const isExtreme =
      compareCorners(edges, before[corner]!, corner) > 0 === compareCorners(edges, next[corner]!, corner) > 0
    if (isExtreme && side(edges, before[corner]!, corner, next[corner]!) === 0)
      throw runsAlong(edges, corner, ring[corner]!, ring[corner]!)
  }

  /** At a ring's first corner: an outline must begin outside other polygons, a hole inside its own outline. */
  private checkNesting(corner: number): void {
    const { edges, status } = this
    const { ring, next, before, high, rings } = edges
    const { polygon, isHole } = rings[ring[corner]!]!
    const lower = side(edges, corner, high[corner]!, high[before[corner]!]!) > 0 ? corner : before[corner]!
    const below = status.below(lower)
    const around = below === NONE ? null : rings[ring[below]!]!
    // An edge that runs east has its left side in the north.
    const isInRing = around !== null && around.isCounterclockwise === (high[below] === next[below])
    const surface = around === null || around.isHole === isInRing ? NONE : around.polygon
    if (!isHole && surface !== NONE) throw liesInOther(edges, corner)
    if (!isHole || surface === polygon) return
    throw around?.isHole && around.polygon === polygon ? liesInHole(edges, corner) : liesOutside(edges, corner)
  }

  private compare(below: number, above: number): void {
    if (below === NONE || above === NONE) return
    const { edges } = this
    const { low, high } = edges
    const apart = (edge: number, other: number): boolean => {
      const [from, to] = [
        side(edges, low[edge]!, high[edge]!, low[other]!),
        side(edges, low[edge]!, high[edge]!, high[other]!),
      ]
      return (from > 0 && to < 0) || (from < 0 && to > 0)
    }
    if (apart(below, above) && apart(above, below)) throw crosses(edges, below, above)
  }
}
