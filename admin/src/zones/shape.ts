export type Position = readonly number[]
export type Shape =
  | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] }

type Ring = readonly Position[]

/** Its polygons, each a list of rings: the outline first, then holes. */
export const polygonsOf = (shape: Shape): readonly (readonly Ring[])[] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates

/** How many positions its rings have. */
export const positionsIn = (shape: Shape): number =>
  polygonsOf(shape)
    .flat()
    .reduce((sum, ring) => sum + ring.length, 0)

export const longitudeOf = (position: Position): number => position[0] ?? 0
export const latitudeOf = (position: Position): number => position[1] ?? 0

const METRES_A_DEGREE = 111_195

/** Metres for a degree of longitude at a latitude. */
export const metresEast = (latitude: number): number => METRES_A_DEGREE * Math.cos((latitude * Math.PI) / 180)

/**
 * Square kilometres, on a plane that touches the earth there: good to a few parts in a thousand for anything up to a
 * county.
 */
export function areaOf(shape: Shape): number {
  const metres = polygonsOf(shape).reduce(
    (sum, [outline = [], ...holes]) => sum + ringArea(outline) - holes.reduce((all, hole) => all + ringArea(hole), 0),
    0,
  )
  return metres / 1_000_000
}

function ringArea(ring: Ring): number {
  const east = metresEast(latitudeOf(ring[0] ?? []))
  const twice = ring.reduce((sum, position, at) => {
    const next = ring[(at + 1) % ring.length] ?? position
    return sum + longitudeOf(position) * latitudeOf(next) - longitudeOf(next) * latitudeOf(position)
  }, 0)
  return (Math.abs(twice) / 2) * east * METRES_A_DEGREE
}
