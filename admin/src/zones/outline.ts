import { latitudeOf, longitudeOf, metresEast, polygonsOf, type Position, type Shape } from './shape.ts'

/** A shape as an SVG path in a box `width` by `height`, north up, in its own proportions. */
type Outline = { path: string; width: number; height: number }

const LONGER_SIDE = 400

export function outlineOf(shape: Shape): Outline {
  const positions = polygonsOf(shape).flatMap((rings) => rings.flat())
  const west = least(positions, longitudeOf)
  const north = -least(positions, (position) => -latitudeOf(position))
  const east = -least(positions, (position) => -longitudeOf(position))
  const south = least(positions, latitudeOf)
  const squeeze = metresEast((north + south) / 2) / metresEast(0)
  const scale = LONGER_SIDE / Math.max((east - west) * squeeze, north - south, Number.MIN_VALUE)
  const point = (position: Position) =>
    `${((longitudeOf(position) - west) * squeeze * scale).toFixed(1)} ${((north - latitudeOf(position)) * scale).toFixed(1)}`
  const path = polygonsOf(shape)
    .flatMap((rings) => rings.map((ring) => `M${ring.map(point).join('L')}Z`))
    .join('')
  return { path, width: (east - west) * squeeze * scale, height: (north - south) * scale }
}

// Not Math.min(...): a large shape has more positions than a call has room for arguments.
const least = (positions: readonly Position[], of: (position: Position) => number): number =>
  positions.reduce((found, position) => Math.min(found, of(position)), Infinity)
