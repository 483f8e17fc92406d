import { placeFault } from '../values/britishIsles.ts'
import { keptDegrees } from '../values/degrees.ts'
import { type Corner, Faulty, type Polygon, type Ring } from './shape.ts'

/** Rounded to a centimetre. `most`: corners in all, counted as they come. Throws Faulty. */
export function ringsIn(polygons: readonly unknown[], most: number): Polygon[] {
  let corners = 0
  const ring = (coordinates: unknown, where: string): Ring => {
    if (!Array.isArray(coordinates)) throw new Faulty('form', `must have rings that are lists of positions (${where})`)
    corners += coordinates.length
    // The last position of each ring repeats its first.
    if (corners > most * 2) throw tooMany(most)
    return ringOf(coordinates, where)
  }
  const read = polygons.map((rings, at) => {
    if (!Array.isArray(rings) || rings.length === 0)
      throw new Faulty('form', `must have an outline (${partName(at, polygons.length)})`)
    return rings.map((coordinates, place) => ring(coordinates, ringName(place, at, polygons.length)))
  })
  if (read.flat().reduce((sum, { length }) => sum + length, 0) > most) throw tooMany(most)
  return read
}

const tooMany = (most: number): Faulty =>
  new Faulty('size', `must have at most ${most.toLocaleString('en-GB')} corners: simplify it first`)
const partName = (at: number, of: number): string => (of === 1 ? 'the polygon' : `polygon ${at + 1}`)
const ringName = (place: number, at: number, of: number): string =>
  `${partName(at, of)}, ${place === 0 ? 'outline' : `hole ${place}`}`

function ringOf(positions: readonly unknown[], where: string): Ring {
  const corners: Corner[] = []
  for (const [at, position] of positions.entries()) {
    const corner = cornerOf(position, where, at)
    const before = corners.at(-1)
    if (!before || !isSame(before, corner)) corners.push(corner)
  }
  const [first] = corners
  const last = positions.length > 1 ? corners.at(-1) : undefined
  if (!first || !last || !isSame(first, last))
    throw new Faulty('form', `must have closed rings: the last position repeats the first (${where})`)
  if (corners.length > 1) corners.pop()
  if (corners.length < 3) throw new Faulty('area', `must have an area: at least three different corners (${where})`)
  return corners
}

const isSame = (one: Corner, other: Corner): boolean => one[0] === other[0] && one[1] === other[1]

function cornerOf(position: unknown, where: string, at: number): Corner {
  const values: readonly unknown[] = Array.isArray(position) ? position : []
  const [longitude, latitude] = values
  if (values.length < 2 || !values.every(Number.isFinite))
    throw new Faulty('form', `must have positions of two numbers (${where}, position ${at + 1})`)
  const corner = [keptDegrees(longitude as number), keptDegrees(latitude as number)] as const
  const fault = placeFault(corner[0], corner[1])
  if (fault) throw new Faulty(fault.kind, `${fault.words} (${where}, position ${at + 1})`)
  return corner
}
