import type { MultiPolygon } from '../../api/platform/values/multiPolygon.ts'
import type { Position } from './position.ts'
import type { Cell } from './voronoi.ts'

/**
 * The outline of adjoining cells: a shared edge runs once each way and cancels; the rest closes into rings.
 * @throws RangeError if the cells enclose a hole, which no ward or borough here does
 */
export function outline(cells: readonly Cell[]): MultiPolygon {
  const edges = new Map<string, { from: Position; to: Position }>()
  for (const cell of cells) {
    cell.forEach((from, i) => {
      const to = cell[(i + 1) % cell.length] ?? from
      if (!edges.delete(`${to.join()} ${from.join()}`)) edges.set(`${from.join()} ${to.join()}`, { from, to })
    })
  }
  const coordinates: number[][][][] = []
  while (edges.size > 0) coordinates.push([ring(edges)])
  return { type: 'MultiPolygon', coordinates }
}

function ring(edges: Map<string, { from: Position; to: Position }>): number[][] {
  const corners: Position[] = []
  for (
    let [edge] = edges.values();
    edge;
    edge = [...edges.values()].find(({ from }) => from.join() === edge?.to.join())
  ) {
    edges.delete(`${edge.from.join()} ${edge.to.join()}`)
    corners.push(edge.from)
  }
  const closed = [...corners, ...corners.slice(0, 1)].map((corner) => [...corner])
  if (area(corners) <= 0) throw new RangeError('the cells enclose a hole')
  return closed
}

const area = (corners: readonly Position[]): number =>
  corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
