import { defineEntity, p } from '@mikro-orm/core'
import { Group } from '../directory/group.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { recordProperties } from '../platform/record.ts'

export const Expectation = defineEntity({
  name: 'Expectation',
  tableName: 'expectation',
  properties: {
    ...recordProperties,
    tier: p.smallint().nullable(),
    group: () => p.manyToOne(Group).nullable(),
    organisation: () => p.manyToOne(Organisation).nullable(),
    everyDays: p.integer(),
  },
})
