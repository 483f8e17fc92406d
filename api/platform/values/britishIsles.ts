/** `units` and `order` suggest that a whole file is wrong. */
type PlaceFault = { kind: 'units' | 'order' | 'place'; words: string }

// The British Isles with their inshore waters, from Jersey to Shetland and from Rockall's east to Lowestoft's sea.
const WEST = -11
const EAST = 3
const SOUTH = 48.5
const NORTH = 61.5

const isWithin = (longitude: number, latitude: number): boolean =>
  longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH
const isDegrees = (longitude: number, latitude: number): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90

/** In words that complete a sentence; null when it can be in this register. */
export function placeFault(longitude: number, latitude: number): PlaceFault | null {
  if (isWithin(longitude, latitude)) return null
  if (isWithin(latitude, longitude))
    return { kind: 'order', words: 'must lie in the British Isles: longitude and latitude look swapped' }
  if (longitude === 0 && latitude === 0)
    return { kind: 'place', words: 'must lie in the British Isles: 0, 0 means that no position is known' }
  if (!isDegrees(longitude, latitude)) {
    return { kind: 'units', words: 'must be in degrees (WGS 84): eastings and northings have to be converted first' }
  }
  return {
    kind: 'place',
    words: `must lie in the British Isles: longitude ${WEST} to ${EAST}, latitude ${SOUTH} to ${NORTH}`,
  }
}
