import { defineEntity, p } from '@mikro-orm/core'
import { listProperties } from './referenceList.ts'

export const Directorate = defineEntity({
  name: 'Directorate',
  tableName: 'directorate',
  properties: {
    ...listProperties,
    looksHidden: p.boolean().default(false),
  },
})
