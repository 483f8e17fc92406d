import type { MultiPolygon } from '../../api/platform/values/multiPolygon.ts'
import { BOROUGHS, OUTSIDE } from './boroughs.ts'
import { outline } from './outline.ts'
import type { Position } from './position.ts'
import { voronoi, type Cell } from './voronoi.ts'
import { WARDS } from './wards.ts'

export const CITY = { code: 'E09000001', name: 'City of London' } as const
const GREATER_LONDON = { southWest: [-0.7, 51.15], northEast: [0.5, 51.8] } as const

const owners: { code: string | null; point: Position }[] = [
  ...[...WARDS, ...BOROUGHS].flatMap(({ code, points }) => points.map((point) => ({ code, point }))),
  ...OUTSIDE.map((point) => ({ code: null, point })),
]

let drawn: Map<string, Cell[]> | undefined

/** The cells of a ward or borough (by ONS code); together they cover London without gaps or overlaps. */
export function cellsOf(code: string): readonly Cell[] {
  if (!drawn) {
    const cells = voronoi(
      owners.map(({ point }) => point),
      GREATER_LONDON,
    )
    drawn = new Map([[CITY.code, []]])
    const isWard = new Set(WARDS.map((ward) => ward.code))
    owners.forEach((owner, i) => {
      const cell = cells[i]
      if (!cell || owner.code === null) return
      drawn?.set(owner.code, [...(drawn.get(owner.code) ?? []), cell])
      if (isWard.has(owner.code)) drawn?.get(CITY.code)?.push(cell)
    })
  }
  const found = drawn.get(code)
  if (!found) throw new RangeError(`no ward or borough has the code ${code}`)
  return found
}

/** The approximate outline of wards or boroughs together: right for the neighbourhood, not for the boundary. */
export const shapeOf = (...codes: readonly string[]): MultiPolygon => outline(codes.flatMap(cellsOf))
