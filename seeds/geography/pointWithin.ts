import type { Draw } from '../draw.ts'
import { rounded, type Position } from './position.ts'
import type { Cell } from './voronoi.ts'

/** A point well inside one of the cells: between its centre and one of its edges. */
export function pointWithin(cells: readonly Cell[], draw: Draw): Position {
  const cell = draw.oneOf(cells)
  const middle = mean(cell)
  const side = draw.whole(0, cell.length - 1)
  const edge = mean([cell[side], cell[(side + 1) % cell.length]].filter((corner) => corner !== undefined))
  // The square root spreads points evenly over the area; 0.9 keeps them off the boundary.
  const share = 0.9 * Math.sqrt(draw.fraction())
  return rounded([middle[0] + share * (edge[0] - middle[0]), middle[1] + share * (edge[1] - middle[1])])
}

function mean(positions: readonly Position[]): Position {
  const [x, y] = positions.reduce<Position>(([sumX, sumY], [px, py]) => [sumX + px, sumY + py], [0, 0])
  return [x / positions.length, y / positions.length]
}
