import type { Position } from './position.ts'

/** Metres east and north of the origin of the British National Grid. */
type Grid = { easting: number; northing: number }

const LETTERED = /^([HJNOST])([A-HJ-Z])\s*(\d+(?:\s+\d+)?)$/i
// Six figures for the easting: five and six, as in 01632 960123, would be a telephone number.
const METRES = /^(?:e(?:asting)?[:\s]*)?(\d{6}(?:\.\d+)?)\s*[,;/\s]\s*(?:n(?:orthing)?[:\s]*)?(\d{5,7}(?:\.\d+)?)$/i

/**
 * A National Grid reference as people write it: `TQ 33375 81057`, `TQ3381`, or eastings and northings in metres,
 * `533375 181057`. Of a reference with letters the middle of its square is meant; fewer than four figures may be a
 * postcode. Null for anything else.
 */
export function gridReference(text: string): { label: string; position: Position } | null {
  const typed = text.trim()
  const grid = lettered(typed) ?? numbered(typed)
  if (!grid || grid.easting >= 700_000 || grid.northing >= 1_300_000) return null
  return {
    label:
      /^[a-z]/i.test(typed) && LETTERED.test(typed)
        ? typed.toUpperCase()
        : `${Math.round(grid.easting)} E, ${Math.round(grid.northing)} N`,
    position: toWgs84(grid),
  }
}

function lettered(text: string): Grid | null {
  const [, first, second, written] = LETTERED.exec(text) ?? []
  const digits = written?.replace(/\s/g, '') ?? ''
  if (!first || !second || digits.length % 2 === 1 || digits.length < 4 || digits.length > 10) return null
  const half = digits.length / 2
  // Two halves separated by a blank must have the same length.
  const halves = written?.trim().split(/\s+/) ?? []
  if (halves.length === 2 && halves[0]?.length !== halves[1]?.length) return null
  const square = 10 ** (5 - half)
  const [five, one] = [squareOf(first), squareOf(second)]
  const [column, row] = [(five.column - 2) * 5 + one.column, (3 - five.row) * 5 + (4 - one.row)]
  if (column < 0 || column > 6 || row < 0 || row > 12) return null
  const along = (part: string): number => Number(part) * square + square / 2
  return {
    easting: column * 100_000 + along(digits.slice(0, half)),
    northing: row * 100_000 + along(digits.slice(half)),
  }
}

/** The square of a letter in a grid of five by five, without I. */
function squareOf(letter: string): { column: number; row: number } {
  const at = 'ABCDEFGHJKLMNOPQRSTUVWXYZ'.indexOf(letter.toUpperCase())
  return { column: at % 5, row: Math.floor(at / 5) }
}

function numbered(text: string): Grid | null {
  const [, easting, northing] = METRES.exec(text) ?? []
  return easting && northing ? { easting: Number(easting), northing: Number(northing) } : null
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI

// Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes B and C.
const AIRY = { a: 6_377_563.396, b: 6_356_256.909 }
const WGS84 = { a: 6_378_137, b: 6_356_752.314245 }
const SCALE = 0.9996012717
const ORIGIN = { latitude: radians(49), longitude: radians(-2), easting: 400_000, northing: -100_000 }

/** Good to about five metres: the published transformation without its grid of corrections. */
function toWgs84({ easting, northing }: Grid): Position {
  const { latitude, longitude } = onAiry(easting, northing)
  const [x, y, z] = cartesian(AIRY, latitude, longitude)
  const [tx, ty, tz, scale] = [446.448, -125.157, 542.06, 1 - 20.4894e-6]
  const [rx, ry, rz] = [0.1502, 0.247, 0.8421].map((seconds) => radians(seconds / 3600)) as [number, number, number]
  return geographic(
    WGS84,
    tx + scale * x - rz * y + ry * z,
    ty + rz * x + scale * y - rx * z,
    tz - ry * x + rx * y + scale * z,
  )
}

function onAiry(easting: number, northing: number): { latitude: number; longitude: number } {
  const { a, b } = AIRY
  const e2 = 1 - b ** 2 / a ** 2
  let latitude = ORIGIN.latitude
  for (let step = 0; step < 50; step += 1) {
    const short = northing - ORIGIN.northing - arc(latitude)
    if (Math.abs(short) < 1e-5) break
    latitude += short / (a * SCALE)
  }
  const [sin, cos, tan] = [Math.sin(latitude), Math.cos(latitude), Math.tan(latitude)]
  const nu = (a * SCALE) / Math.sqrt(1 - e2 * sin ** 2)
  const rho = (a * SCALE * (1 - e2)) / (1 - e2 * sin ** 2) ** 1.5
  const eta2 = nu / rho - 1
  const [t2, d] = [tan ** 2, easting - ORIGIN.easting]
  const seventh =
    (tan / (2 * rho * nu)) * d ** 2 -
    (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) * d ** 4 +
    (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t2 ** 2) * d ** 6
  const across =
    d / (cos * nu) -
    ((nu / rho + 2 * t2) / (6 * cos * nu ** 3)) * d ** 3 +
    ((5 + 28 * t2 + 24 * t2 ** 2) / (120 * cos * nu ** 5)) * d ** 5 -
    ((61 + 662 * t2 + 1320 * t2 ** 2 + 720 * t2 ** 3) / (5040 * cos * nu ** 7)) * d ** 7
  return { latitude: latitude - seventh, longitude: ORIGIN.longitude + across }
}

/** Length of the meridian from the origin. */
function arc(latitude: number): number {
  const { a, b } = AIRY
  const n = (a - b) / (a + b)
  const [less, more] = [latitude - ORIGIN.latitude, latitude + ORIGIN.latitude]
  return (
    b *
    SCALE *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * less -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(less) * Math.cos(more) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  )
}

type Ellipsoid = { a: number; b: number }

function cartesian({ a, b }: Ellipsoid, latitude: number, longitude: number): [number, number, number] {
  const e2 = 1 - b ** 2 / a ** 2
  const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2)
  return [
    nu * Math.cos(latitude) * Math.cos(longitude),
    nu * Math.cos(latitude) * Math.sin(longitude),
    nu * (1 - e2) * Math.sin(latitude),
  ]
}

function geographic({ a, b }: Ellipsoid, x: number, y: number, z: number): Position {
  const e2 = 1 - b ** 2 / a ** 2
  const p = Math.hypot(x, y)
  let latitude = Math.atan2(z, p * (1 - e2))
  for (let step = 0; step < 5; step += 1)
    latitude = Math.atan2(z + (e2 * a * Math.sin(latitude)) / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2), p)
  return { longitude: degrees(Math.atan2(y, x)), latitude: degrees(latitude) }
}
