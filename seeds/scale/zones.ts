import { BOROUGHS } from '../geography/boroughs.ts'
import { CITY, shapeOf } from '../geography/map.ts'
import { WARDS } from '../geography/wards.ts'
import { insertRows, type Run } from '../insertRows.ts'
import { seededId } from '../seededId.ts'

/** Adds the City's wards and Greater London's boroughs that are missing. */
export async function seedLondon(run: Run): Promise<void> {
  const zones = [
    ...WARDS.map((ward) => ({ kind: 'WARD', ...ward })),
    ...[CITY, ...BOROUGHS].map((borough) => ({ kind: 'BOROUGH', ...borough })),
  ]
  const rows = zones.map(({ kind, code, name }, n) => ({
    id: seededId('scale', 'zone', n),
    kind,
    code,
    name,
    shape: JSON.stringify(shapeOf(code)),
  }))
  await insertRows(run, 'zone', { id: 'uuid', kind: 'text', code: 'text', name: 'text', shape: 'geometry' }, rows)
}
