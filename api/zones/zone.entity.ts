import { defineEntity, p } from '@mikro-orm/core'
import { MultiPolygonType } from '../platform/values/multiPolygon.ts'
import { recordProperties } from '../platform/record.ts'

export const zoneKinds = ['WARD', 'BOROUGH', 'BEAT', 'CORDON', 'OTHER'] as const

export const Zone = defineEntity({
  name: 'Zone',
  tableName: 'zone',
  properties: {
    ...recordProperties,
    kind: p.enum(zoneKinds),
    code: p.string(),
    name: p.string(),
    shape: p.type(MultiPolygonType),
  },
})
