import { positionText } from './edges.ts'
import { Faulty, type Polygon, type Ring } from './shape.ts'

/** Square degrees, about a tenth of a square metre here. Anything less is a line with rounded corners. */
const LEAST = 1e-11

function areaOf(ring: Ring): number {
  const [west, south] = ring[0]!
  let twice = 0
  for (let at = 1; at + 1 < ring.length; at++) {
    const [[x, y], [nextX, nextY]] = [ring[at]!, ring[at + 1]!]
    twice += (x - west) * (nextY - south) - (nextX - west) * (y - south)
  }
  return Math.abs(twice) / 2
}

/** Refuses rings without an area; they must be known not to cross themselves. Throws Faulty. */
export function refuseFlat(polygons: readonly Polygon[]): void {
  const flat = polygons.flat().find((ring) => areaOf(ring) < LEAST)
  if (flat) throw new Faulty('area', `must have an area: it has a ring without one at ${positionText(...flat[0]!)}`)
}
