import { rounded, type Position } from './position.ts'
import type { Cell } from './voronoi.ts'

export type Line = readonly [from: Position, to: Position]

/** The part of the line through `point` inside a convex cell; null if it only touches the cell. */
export function across(cell: Cell, point: Position, [dx, dy]: readonly [dx: number, dy: number]): Line | null {
  let [enters, leaves] = [-Infinity, Infinity]
  cell.forEach(([x, y], i) => {
    const [nextX, nextY] = cell[(i + 1) % cell.length] ?? [x, y]
    const [outX, outY] = [nextY - y, x - nextX]
    const distance = (x - point[0]) * outX + (y - point[1]) * outY
    const speed = dx * outX + dy * outY
    if (speed > 0) leaves = Math.min(leaves, distance / speed)
    else if (speed < 0) enters = Math.max(enters, distance / speed)
    else if (distance < 0) leaves = -Infinity
  })
  const at = (way: number): Position => rounded([point[0] + way * dx, point[1] + way * dy])
  return leaves > enters ? [at(enters), at(leaves)] : null
}

/** Null if they do not cross. */
export function crossing([a, b]: Line, [c, d]: Line): Position | null {
  const [abX, abY, cdX, cdY] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const turn = abX * cdY - abY * cdX
  if (turn === 0) return null
  const along = ((c[0] - a[0]) * cdY - (c[1] - a[1]) * cdX) / turn
  const other = ((c[0] - a[0]) * abY - (c[1] - a[1]) * abX) / turn
  if (along < 0 || along > 1 || other < 0 || other > 1) return null
  return rounded([a[0] + along * abX, a[1] + along * abY])
}
