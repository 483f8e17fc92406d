/** A position or a shape in words, because its numbers could fill a page; null for anything else. */
export function placeWords(value: object): string | null {
  const { longitude, latitude, type, coordinates } = value as {
    longitude?: unknown
    latitude?: unknown
    type?: unknown
    coordinates?: unknown
  }
  if (typeof longitude === 'number' && typeof latitude === 'number') return `${latitude}, ${longitude}`
  if (typeof type === 'string' && Array.isArray(coordinates)) return `a shape of ${positionsIn(coordinates)} points`
  return null
}

const positionsIn = (coordinates: readonly unknown[]): number =>
  coordinates.reduce(
    (sum: number, inner) => sum + (Array.isArray(inner) ? (typeof inner[0] === 'number' ? 1 : positionsIn(inner)) : 0),
    0,
  )
