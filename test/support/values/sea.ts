import { newId } from '../../../api/platform/record.ts'

/**
 * Open sea between Donegal, the Hebrides and Rockall: within the British Isles' bounds, and nobody else's premises are
 * near.
 */
const [west, south, wide, high] = [-10.9, 56.6, 1.6, 3.2]

const share = (): number => Number.parseInt(newId().slice(-6), 16) / 2 ** 24

/** Some place at sea for each run of a test, to seven decimals as shapes are kept. */
export const somewhereAtSea = (): { longitude: number; latitude: number } => ({
  longitude: Math.round((west + share() * wide) * 1e7) / 1e7,
  latitude: Math.round((south + share() * high) * 1e7) / 1e7,
})

/** A square there, with sides of the given degrees, as GeoJSON. */
export function squareAtSea(
  side = 0.001,
  { longitude, latitude } = somewhereAtSea(),
): { type: 'Polygon'; coordinates: number[][][] } {
  const [east, north] = [Math.round((longitude + side) * 1e7) / 1e7, Math.round((latitude + side) * 1e7) / 1e7]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [longitude, latitude],
        [east, latitude],
        [east, north],
        [longitude, north],
        [longitude, latitude],
      ],
    ],
  }
}
