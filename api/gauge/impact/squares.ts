import { FEWEST } from '../../access/suppression.ts'

/** Metres of the side of a square of the National Grid, the smallest first. Each is four of the one before. */
export const SIDES = [250, 500, 1000, 2000, 4000, 8000] as const

/** Neither part of fewer could be told (access/suppression.ts), so a smaller square joins its neighbours. */
const LEAST = 2 * FEWEST

/** SQL of the coordinates of a premises' smallest square, given its location. */
export const squareOf = (location: string): string =>
  `lateral (select st_transform(${location}::geometry, 27700) as at offset 0) g
    cross join lateral (select floor(st_x(g.at) / ${SIDES[0]})::int as x, floor(st_y(g.at) / ${SIDES[0]})::int as y) q`

export const squareKey = (side: number, square: string): string => `'${side}/' || ${square}.x || '/' || ${square}.y`

/**
 * SQL: `select id, key`, given a table of `id`, `x`, `y` of smallest squares. A square with enough members stands alone;
 * all others of a larger square are counted together, as what is left of it, if they are enough then; and so on, up to
 * `rest`. Which square that is follows from the whole register, whatever is asked: all answers have the same squares, so
 * none is the difference of two.
 */
export function mergedSquares(leaves: string, rest: string): string {
  const ctes = SIDES.flatMap((side, at) => [
    at === 0
      ? `open0 as (${leaves})`
      : `open${at} as (
          select o.id, o.x >> 1 as x, o.y >> 1 as y from open${at - 1} o
          where not exists (select from enough${at - 1} e where e.x = o.x and e.y = o.y))`,
    `enough${at} as (select x, y from open${at} group by x, y having count(distinct id) >= ${LEAST})`,
    `key${at} as (select o.id, ${squareKey(side, 'o')} as key from open${at} o join enough${at} e on e.x = o.x and e.y = o.y)`,
  ])
  const last = SIDES.length - 1
  const parts = SIDES.map((_side, at) => `select id, key from key${at}`)
  return `
    with ${ctes.join(',\n')}
    ${parts.join(' union all ')}
    union all select o.id, '${rest}' from open${last} o
      where not exists (select from enough${last} e where e.x = o.x and e.y = o.y)`
}

const part = (key: string, at: number): string => `split_part(${key}, '/', ${at})::numeric`
const isSquare = (key: string): string => `${key} like '%/%/%'`
const corner = (key: string, at: number): string => `(${part(key, at)} * ${part(key, 1)})::int`

/** SQL of what a square is called. */
export const squareLabel = (key: string): string => `
  case when ${isSquare(key)}
    then split_part(${key}, '/', 1) || ' m square at ' || ${corner(key, 2)} || ', ' || ${corner(key, 3)}
    else case when ${key} is null then 'None' else 'Elsewhere' end end`

/** SQL of its ground as GeoJSON. */
export const squareShape = (key: string): string => `
  case when ${isSquare(key)} then st_asgeojson(st_transform(st_makeenvelope(
    ${corner(key, 2)}, ${corner(key, 3)}, ${corner(key, 2)} + ${part(key, 1)}::int, ${corner(key, 3)} + ${part(key, 1)}::int,
    27700), 4326), 6)::json end`
