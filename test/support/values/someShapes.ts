import fc from 'fast-check'
import type { Database } from '../../../api/platform/database.ts'

/** Corners on a grid, [0, 0] in its south-western corner. */
type Grid = readonly (readonly [number, number])[]
export type Coordinates = number[][][][]

/**
 * A grid so coarse that corners meet corners, lie on lines and lines on each other. Its step is not a sum of powers of
 * two.
 */
const STEP = 0.0013
const onGround = (ring: Grid): number[][] =>
  ring.map(([x, y]) => [0.1 + x * STEP, 51 + y * STEP].map((degrees) => Math.round(degrees * 1e7) / 1e7))

const closed = (corners: Grid): Grid => (corners[0] ? [...corners, corners[0]] : [])

/** A rectangle between two corners, either way round. */
const box = (width: number): fc.Arbitrary<Grid> =>
  fc
    .tuple(
      fc.nat(width - 1),
      fc.nat(width - 1),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
    )
    .map(([x, y, w, h, turned]) => {
      const corners: Grid = [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ]
      return closed(turned ? corners.toReversed() : corners)
    })

/** A few random corners, joined in that order: mostly not a valid ring. */
const scribble = (width: number): fc.Arbitrary<Grid> =>
  fc.array(fc.tuple(fc.nat(width), fc.nat(width)), { minLength: 3, maxLength: 7 }).map(closed)

/** A triangle, which never crosses itself. */
const triangle = (width: number): fc.Arbitrary<Grid> =>
  fc.array(fc.tuple(fc.nat(width), fc.nat(width)), { minLength: 3, maxLength: 3 }).map(closed)

const ring = (width: number): fc.Arbitrary<Grid> => fc.oneof(box(width), triangle(width), scribble(width))
const frame = closed([
  [-1, -1],
  [11, -1],
  [11, 11],
  [-1, 11],
])

/** Multi-polygons of some rings: one, a frame with holes, several side by side, several with holes. */
export const someShape: fc.Arbitrary<Coordinates> = fc
  .oneof(
    scribble(5).map((one) => [[one]]),
    fc.array(ring(7), { minLength: 1, maxLength: 5 }).map((holes) => [[frame, ...holes]]),
    fc.array(ring(9), { minLength: 2, maxLength: 4 }).map((parts) => parts.map((part) => [part])),
    fc.array(fc.tuple(ring(9), ring(5)), { minLength: 1, maxLength: 3 }),
  )
  .map((polygons) => polygons.map((rings) => rings.map((one) => onGround(one))))

/** What ST_IsValid says of each. */
export async function validInPostgis(db: Database, shapes: readonly Coordinates[]): Promise<boolean[]> {
  const text = `
    select ST_IsValid(ST_SetSRID(ST_GeomFromGeoJSON(shape), 4326)) as valid
    from unnest($1::text[]) with ordinality as given (shape, place) order by place`
  const json = shapes.map((coordinates) => JSON.stringify({ type: 'MultiPolygon', coordinates }))
  return (await db.query<{ valid: boolean }>({ text, values: [json] })).map(({ valid }) => valid)
}
