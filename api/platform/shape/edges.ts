import { orient2d } from 'robust-predicates'
import { Faulty, type Polygon } from './shape.ts'

/**
 * Edge n leads from corner n to corner `next[n]`. `low` and `high`: an edge's ends, from west to east, south to north.
 */
export type Edges = {
  x: Float64Array
  y: Float64Array
  next: Int32Array
  before: Int32Array
  low: Int32Array
  high: Int32Array
  ring: Int32Array
  rings: readonly RingFacts[]
}

type RingFacts = {
  polygon: number
  isHole: boolean
  first: number
  isCounterclockwise: boolean
}

export const compareCorners = ({ x, y }: Edges, one: number, other: number): number =>
  x[one]! - x[other]! || y[one]! - y[other]!

/** Positive if the corner `of` lies left of the line, zero if on it. Exact. */
export const side = ({ x, y }: Edges, from: number, to: number, of: number): number =>
  // The library's y axis points down.
  -orient2d(x[from]!, y[from]!, x[to]!, y[to]!, x[of]!, y[of]!)

/** @throws Faulty when a ring has no area */
export function edgesOf(polygons: readonly Polygon[]): Edges {
  const corners = polygons.flat(2)
  const size = corners.length
  const x = Float64Array.from(corners, ([longitude]) => longitude)
  const y = Float64Array.from(corners, ([, latitude]) => latitude)
  const [next, before, low, high, ring] = Array.from({ length: 5 }, () => new Int32Array(size)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const rings: RingFacts[] = []
  const edges: Edges = { x, y, next, before, low, high, ring, rings }
  let start = 0
  for (const [polygon, list] of polygons.entries()) {
    for (const [place, { length }] of list.entries()) {
      const end = start + length
      for (let at = start; at < end; at++) {
        next[at] = at + 1 === end ? start : at + 1
        before[at] = at === start ? end - 1 : at - 1
        ring[at] = rings.length
      }
      rings.push({ polygon, isHole: place > 0, ...facts(edges, start, end) })
      start = end
    }
  }
  for (let edge = 0; edge < size; edge++) {
    const isForward = compareCorners(edges, edge, next[edge]!) < 0
    low[edge] = isForward ? edge : next[edge]!
    high[edge] = isForward ? next[edge]! : edge
  }
  return edges
}

function facts(edges: Edges, start: number, end: number): Pick<RingFacts, 'first' | 'isCounterclockwise'> {
  let first = start
  let isFlat = true
  for (let at = start; at < end; at++) {
    if (compareCorners(edges, at, first) < 0) first = at
    if (isFlat && side(edges, start, edges.next[start]!, at) !== 0) isFlat = false
  }
  if (isFlat)
    throw new Faulty(
      'area',
      `must have an area: it has a ring whose corners lie on one line at ${placeText(edges, start)}`,
    )
  return { first, isCounterclockwise: side(edges, edges.before[first]!, first, edges.next[first]!) > 0 }
}

export const placeText = ({ x, y }: Edges, corner: number): string => positionText(x[corner]!, y[corner]!)

/** Six decimals of a degree are ten centimetres. */
export const positionText = (longitude: number, latitude: number): string =>
  `longitude ${longitude.toFixed(6)}, latitude ${latitude.toFixed(6)}`
