import { defineEntity, p } from '@mikro-orm/core'
import { MultiPolygonType } from '../platform/values/multiPolygon.ts'
import { recordProperties } from '../platform/record.ts'

export const ZONE_KINDS = ['WARD', 'BOROUGH', 'BEAT', 'CORDON', 'OTHER'] as const

export const Zone = defineEntity({
  name: 'Zone',
  tableName: 'zone',
  properties: {
    ...recordProperties,
    kind: p.enum(ZONE_KINDS),
    code: p.string(),
    name: p.string(),
    shape: p.type(MultiPolygonType),
  },
})
