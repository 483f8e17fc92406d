import { degrees, rounded, type Position } from './position.ts'

/** Corners of a convex cell, anticlockwise, not closed. */
export type Cell = readonly Position[]

type Plane = readonly [x: number, y: number]

const metre = degrees(1)
const toPlane = ([longitude, latitude]: Position): Plane => [longitude / metre.longitude, latitude / metre.latitude]
const fromPlane = ([x, y]: Plane): Position => [x * metre.longitude, y * metre.latitude]

/** The Voronoi cell of each point within `bounds`. */
export function voronoi(points: readonly Position[], bounds: { southWest: Position; northEast: Position }): Cell[] {
  const [west, south] = toPlane(bounds.southWest)
  const [east, north] = toPlane(bounds.northEast)
  const plane = points.map(toPlane)
  return plane.map((point) => {
    let corners: Plane[] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ]
    for (const other of plane) if (other !== point) corners = nearer(corners, point, other)
    return withoutRepeats(corners.map(fromPlane).map(rounded))
  })
}

/** Clips a convex polygon to the side nearer to `point` than to `other` (Sutherland and Hodgman). */
function nearer(corners: readonly Plane[], point: Plane, other: Plane): Plane[] {
  const [dx, dy] = [other[0] - point[0], other[1] - point[1]]
  const [mx, my] = [(other[0] + point[0]) / 2, (other[1] + point[1]) / 2]
  const beyond = ([x, y]: Plane): number => (x - mx) * dx + (y - my) * dy
  return corners.flatMap((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner
    const [here, there] = [beyond(corner), beyond(next)]
    const kept: Plane[] = here <= 0 ? [corner] : []
    if (here * there < 0) {
      const share = here / (here - there)
      kept.push([corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])])
    }
    return kept
  })
}

const withoutRepeats = (corners: readonly Position[]): Position[] =>
  corners.filter((corner, i) => {
    const before = corners.at(i - 1)
    return before?.[0] !== corner[0] || before[1] !== corner[1]
  })
