import type { MultiPolygon } from '../../api/platform/values/multiPolygon.ts'
import { CITY, shapeOf } from '../geography/map.ts'
import { degrees, rounded, type Position } from '../geography/position.ts'
import { WARDS } from '../geography/wards.ts'
import { insertRows, type Run } from '../insertRows.ts'
import { seededId } from '../seededId.ts'

/** Aldgate, Portsoken and Tower: the City's east. */
export const BEAT = {
  code: 'DEMO-BEAT-EAST',
  name: 'East beat',
  wards: ['E05009289', 'E05009308', 'E05009310'] as readonly string[],
}

const BANK_JUNCTION: Position = [-0.0889, 51.5134]
const CORDON = { code: 'DEMO-CORDON-BANK', name: 'Exercise cordon at Bank junction', radius: 150 }

const COLUMNS = { id: 'uuid', kind: 'text', code: 'text', name: 'text', shape: 'geometry' }

/** The City, its wards, a beat and an exercise cordon. Zones that exist under the same kind and code stay. */
export async function seedZones(run: Run): Promise<void> {
  const zones = [
    ...WARDS.map(({ code, name }) => ({ kind: 'WARD', code, name, shape: shapeOf(code) })),
    { kind: 'BOROUGH', ...CITY, shape: shapeOf(CITY.code) },
    { kind: 'BEAT', code: BEAT.code, name: BEAT.name, shape: shapeOf(...BEAT.wards) },
    { kind: 'CORDON', code: CORDON.code, name: CORDON.name, shape: circle(BANK_JUNCTION, CORDON.radius) },
  ]
  const rows = zones.map((zone, n) => ({ ...zone, id: seededId('demo', 'zone', n), shape: wkt(zone.shape) }))
  await insertRows(run, 'zone', COLUMNS, rows)
}

/** Twelve corners look round enough for a cordon. */
function circle([longitude, latitude]: Position, metres: number): MultiPolygon {
  const radius = degrees(metres)
  const corners = Array.from({ length: 13 }, (_, n) => {
    const angle = ((n % 12) * Math.PI) / 6
    return [...rounded([longitude + radius.longitude * Math.cos(angle), latitude + radius.latitude * Math.sin(angle)])]
  })
  return { type: 'MultiPolygon', coordinates: [[corners]] }
}

/** Extended well-known text: polygons of rings of corners. */
function wkt({ coordinates }: MultiPolygon): string {
  const listed = (parts: readonly string[]): string => `(${parts.join(',')})`
  const ring = (corners: readonly (readonly number[])[]): string => listed(corners.map((corner) => corner.join(' ')))
  const polygons = coordinates.map((rings) => listed(rings.map(ring)))
  return `SRID=4326;MULTIPOLYGON${listed(polygons)}`
}
