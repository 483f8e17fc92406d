import { type Position, positionIn } from '../whereabouts/position.ts'
import { ringIn, ringText } from './areaText.ts'

export type Polygon = { type: 'Polygon'; coordinates: [number, number][][] }

type Circle = { kind: 'circle'; centre: Position; metres: number }
/** The area that is asked about. */
export type Area =
  Circle | { kind: 'polygon'; polygon: Polygon } | { kind: 'zone'; id: string } | { kind: 'premises'; id: string }

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

type Ring = readonly (readonly [number, number])[]
type Shape =
  | { type: 'Polygon'; coordinates: readonly Ring[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] }

/** The outlines of the area, for the map to draw; a zone's come with the answer. */
export function groundOf(area: Area, shape: unknown): readonly Ring[] {
  if (area.kind === 'circle') return [circleRing(area.centre, area.metres)]
  if (area.kind === 'polygon') return area.polygon.coordinates.slice(0, 1)
  const known = shape as Shape | null
  if (area.kind === 'premises' || !known) return []
  return known.type === 'Polygon'
    ? known.coordinates.slice(0, 1)
    : known.coordinates.flatMap((polygon) => polygon.slice(0, 1))
}

/** Five decimals are a metre on the ground. */
const short = (degrees: number): string => String(Math.round(degrees * 1e5) / 1e5)

/** A circle in the page's address, so that the back button and a link lead to it again. */
export const addressOf = (centre: Position | null, metres: number): Record<string, string> => ({
  ...(centre ? { at: `${short(centre.latitude)},${short(centre.longitude)}` } : {}),
  within: String(metres),
})

/** Any area in the page's address. */
export function addressOfArea(area: Area, metres: number): Record<string, string> {
  const within = String(metres)
  if (area.kind === 'circle') return addressOf(area.centre, area.metres)
  if (area.kind === 'polygon') return { area: ringText(area.polygon.coordinates[0] ?? []), within }
  return area.kind === 'zone' ? { zone: area.id, within } : { premises: area.id, within }
}

/** The area in the page's address. */
export function areaAt(address: URLSearchParams): Area | null {
  const [premises, zone, ring] = [address.get('premises'), address.get('zone'), ringIn(address.get('area') ?? '')]
  if (premises) return { kind: 'premises', id: premises }
  if (zone) return { kind: 'zone', id: zone }
  return ring ? { kind: 'polygon', polygon: { type: 'Polygon', coordinates: [ring] } } : circleAt(address)
}

export function circleAt(address: URLSearchParams): Circle | null {
  const centre = positionIn(address.get('at') ?? '')
  return centre && { kind: 'circle', centre, metres: radiusAt(address) }
}

export function radiusAt(address: URLSearchParams): number {
  const metres = Number(address.get('within') ?? RADIUS.usual)
  return isRadius(metres) ? metres : RADIUS.usual
}

export const isRadius = (metres: number): boolean =>
  Number.isInteger(metres) && metres >= RADIUS.least && metres <= RADIUS.most
