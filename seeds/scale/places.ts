import type { Codes } from '../codes.ts'
import { BOROUGHS } from '../geography/boroughs.ts'
import { CITY, cellsOf } from '../geography/map.ts'
import type { Position } from '../geography/position.ts'
import { WARDS } from '../geography/wards.ts'
import type { Run } from '../insertRows.ts'

/** Slots that triangles share by weight; each premises draws one. */
export const SLOTS = 32_768
// A twelfth of the premises on a five-hundredth of London's area: about 17,000 in the Square Mile.
const CITY_SHARE = 1 / 12
const INNER = ['E09000007', 'E09000012', 'E09000019', 'E09000020', 'E09000022', 'E09000028', 'E09000030', 'E09000033']
const INNER_DENSITY = 6

type Triangle = {
  corners: readonly [Position, Position, Position]
  weight: number
  ward: string | null
  borough: string
  district: string
}

/** Temporary table `scale_place`: for each slot a triangle (a, b, c) with its ward, borough and postcode sector. */
export async function stagePlaces(run: Run, codes: Codes): Promise<void> {
  await run({
    text: `create temporary table scale_place (n int primary key, ward_id uuid, borough_id uuid, sectors text[], streets text[],
             ax float8, ay float8, bx float8, by float8, cx float8, cy float8) on commit drop`,
    values: [],
  })
  const triangles = allTriangles()
  const whole = triangles.reduce((sum, { weight }) => sum + weight, 0)
  let end = 0
  const rows = triangles.flatMap(({ corners: [[ax, ay], [bx, by], [cx, cy]], weight, ward, borough, district }) => {
    const from = Math.round(end * SLOTS)
    end += weight / whole
    const to = Math.round(end * SLOTS)
    const found = WARDS.find(({ code }) => code === ward)
    return {
      from,
      to,
      ax,
      ay,
      bx,
      by,
      cx,
      cy,
      ward_id: ward && codes.zone(ward),
      borough_id: codes.zone(borough),
      sectors: found?.sectors ?? [district],
      streets: found?.streets ?? [],
    }
  })
  await run({
    text: `insert into scale_place
           select n, ward_id, borough_id, sectors, streets, ax, ay, bx, by, cx, cy
           from jsonb_to_recordset($1::jsonb) as row ("from" int, "to" int, ward_id uuid, borough_id uuid, sectors text[], streets text[],
                  ax float8, ay float8, bx float8, by float8, cx float8, cy float8), generate_series("from", "to" - 1) as n`,
    values: [JSON.stringify(rows)],
  })
}

function allTriangles(): Triangle[] {
  const city = WARDS.flatMap(({ code }) =>
    fan(code).map((triangle) => ({ ...triangle, ward: code, borough: CITY.code, district: '' })),
  )
  const rest = BOROUGHS.flatMap(({ code }, n) => {
    const density = INNER.includes(code) ? INNER_DENSITY : 1
    // No real postcode area is called ZZ.
    const owner = { ward: null, borough: code, district: `ZZ${n + 1} 1` }
    return fan(code).map(({ corners, weight }) => ({ corners, weight: weight * density, ...owner }))
  })
  const share = (triangles: readonly Triangle[], of: number) => {
    const sum = triangles.reduce((total, { weight }) => total + weight, 0)
    return triangles.map((triangle) => ({ ...triangle, weight: (triangle.weight / sum) * of }))
  }
  return [...share(city, CITY_SHARE), ...share(rest, 1 - CITY_SHARE)]
}

/**
 * Cuts a ward's or borough's cells into triangles, weighted by area and shrunk slightly, so that rounding leaves no
 * point outside.
 */
function fan(code: string): Pick<Triangle, 'corners' | 'weight'>[] {
  return cellsOf(code).flatMap((cell) => {
    const [a, ...others] = cell
    return others.slice(1).flatMap((c, n) => {
      const b = others[n]
      if (!a || !b) return []
      const weight = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]))
      return [{ corners: shrunk(a, b, c), weight }]
    })
  })
}

function shrunk(...corners: [Position, Position, Position]): Triangle['corners'] {
  const [[ax, ay], [bx, by], [cx, cy]] = corners
  const inward = ([x, y]: Position): Position => [
    x + 0.005 * ((ax + bx + cx) / 3 - x),
    y + 0.005 * ((ay + by + cy) / 3 - y),
  ]
  return [inward(corners[0]), inward(corners[1]), inward(corners[2])]
}
