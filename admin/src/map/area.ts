/** WGS 84, degrees. */
export type Position = { longitude: number; latitude: number }
export type Polygon = { type: 'Polygon'; coordinates: [number, number][][] }

export type Circle = { kind: 'circle'; centre: Position; metres: number }
/** The ground that is asked about. */
export type Area = Circle | { kind: 'polygon'; polygon: Polygon }

export const RADIUS = { usual: 150, least: 10, most: 5000 }

const METRES_PER_DEGREE = 111_320

/** A circle on the ground as a polygon of 64 corners, for the map to draw. */
export function circleRing({ longitude, latitude }: Position, metres: number): [number, number][] {
  const [x, y] = [metres / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)), metres / METRES_PER_DEGREE]
  const corners = Array.from({ length: 64 }, (_, at): [number, number] => {
    const angle = (at / 32) * Math.PI
    return [longitude + x * Math.cos(angle), latitude + y * Math.sin(angle)]
  })
  return [...corners, corners[0] ?? [longitude, latitude]]
}

export const ringOf = (area: Area): [number, number][] => (area.kind === 'circle' ? circleRing(area.centre, area.metres) : (area.polygon.coordinates[0] ?? []))

/** Five decimals are a metre on the ground. */
const short = (degrees: number): string => String(Math.round(degrees * 1e5) / 1e5)

/** A circle as the page's address has it, so that "back" and a link lead to it again. Polygons are not kept. */
export const addressOf = (centre: Position | null, metres: number): Record<string, string> => ({
  ...(centre ? { at: `${short(centre.latitude)},${short(centre.longitude)}` } : {}),
  within: String(metres),
})

export function circleAt(address: URLSearchParams): Circle | null {
  const centre = positionIn(address.get('at') ?? '')
  return centre && { kind: 'circle', centre, metres: radiusAt(address) }
}

export function radiusAt(address: URLSearchParams): number {
  const metres = Number(address.get('within') ?? RADIUS.usual)
  return isRadius(metres) ? metres : RADIUS.usual
}

export const isRadius = (metres: number): boolean => Number.isInteger(metres) && metres >= RADIUS.least && metres <= RADIUS.most

const pair = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/

/** Latitude and longitude as people write them, or the other way round where only that can be in these islands. */
export function positionIn(text: string): Position | null {
  const [, first, second] = pair.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  const [a, b] = [Number(first), Number(second)]
  const swapped = Math.abs(a) < 12 && b > 45 && b < 65
  const [latitude, longitude] = swapped ? [b, a] : [a, b]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { longitude, latitude } : null
}

/** A position in words: 51.51370, −0.09100. */
export const positionText = ({ longitude, latitude }: Position): string => [latitude, longitude].map((degrees) => degrees.toFixed(5).replace('-', '−')).join(', ')
