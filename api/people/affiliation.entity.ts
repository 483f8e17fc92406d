import { defineEntity, p } from '@mikro-orm/core'
import { Organisation } from '../organisations/organisation.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Person } from './person.entity.ts'

export const Affiliation = defineEntity({
  name: 'Affiliation',
  tableName: 'affiliation',
  properties: {
    ...recordProperties,
    person: () => p.manyToOne(Person),
    organisation: () => p.manyToOne(Organisation),
    role: p.string().nullable(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
  },
})
