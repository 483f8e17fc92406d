/** WGS 84, degrees. */
export type Position = { longitude: number; latitude: number }

const PAIR = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/

/** Latitude and longitude as people write them, or the other way round where only that can be in these islands. */
export function positionIn(text: string): Position | null {
  const [, first, second] = PAIR.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  const [a, b] = [Number(first), Number(second)]
  const swapped = Math.abs(a) < 12 && b > 45 && b < 65
  const [latitude, longitude] = swapped ? [b, a] : [a, b]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { longitude, latitude } : null
}

/** A position in words: 51.51370, −0.09100. */
export const positionText = ({ longitude, latitude }: Position): string =>
  [latitude, longitude].map((degrees) => degrees.toFixed(5).replace('-', '−')).join(', ')
