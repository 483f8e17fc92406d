import { recordOperations } from '../access/recordOperations.ts'
import type { Draft } from '../access/write/draft.ts'

/** A polygon is stored as a multi-polygon of one, so that every zone has the same form. */
function prepare(draft: Draft): Draft {
  const shape = draft['shape'] as { type: string; coordinates: unknown } | undefined
  return shape?.type === 'Polygon' ? { ...draft, shape: { type: 'MultiPolygon', coordinates: [shape.coordinates] } } : draft
}

export const zonesResolvers = recordOperations('Zone', { one: 'zone', many: 'zones' }, { prepare })
