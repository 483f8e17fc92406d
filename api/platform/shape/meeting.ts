import { crossesAt, runsAlong, touchesItself } from './crossingWords.ts'
import { compareCorners, type Edges, placeText, side } from './edges.ts'

type Ray = { to: number; ring: number }

export type Visit = { ring: number; rays: readonly [Ray, Ray] }

/** Orders rays from south to north. All must lie on one side of the sweep line. */
export const byAngle =
  (edges: Edges, from: number) =>
  (one: { to: number }, other: { to: number }): number =>
    -side(edges, from, one.to, other.to)

/** Each ring may come once, along lines of its own, and not cross another. Throws Faulty. */
export function checkMeeting(edges: Edges, corner: number, visits: readonly Visit[]): void {
  const seen = new Set<number>()
  for (const { ring } of visits) {
    if (seen.has(ring)) throw touchesItself(edges, corner)
    seen.add(ring)
  }
  const rays = visits.flatMap((visit) => visit.rays)
  const order = byAngle(edges, corner)
  const isLater = ({ to }: Ray): boolean => compareCorners(edges, corner, to) < 0
  // Counterclockwise, beginning in the south.
  const round = [rays.filter(isLater).sort(order), rays.filter((ray) => !isLater(ray)).sort(order)]
  for (const half of round) {
    for (const [at, ray] of half.entries()) {
      const next = half[at + 1]
      if (next && side(edges, corner, ray.to, next.to) === 0) throw runsAlong(edges, corner, ray.ring, next.ring)
    }
  }
  if (visits.length > 1) refuseInterlaced(edges, corner, round.flat())
}

/** Rings that only touch lie beside or inside each other, like brackets. */
function refuseInterlaced(edges: Edges, corner: number, round: readonly Ray[]): void {
  const open: number[] = []
  const opened = new Set<number>()
  for (const { ring } of round) {
    if (open.at(-1) === ring) open.pop()
    else if (opened.has(ring)) throw crossesAt(edges, placeText(edges, corner), open.at(-1) ?? ring, ring)
    else {
      open.push(ring)
      opened.add(ring)
    }
  }
}
