import { defineEntity, p } from '@mikro-orm/core'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Premises } from '../premises/premises.entity.ts'

/** `organisation` is the one that keeps the record. Without `premises` the person is away from all of them. */
export const Absence = defineEntity({
  name: 'Absence',
  tableName: 'absence',
  properties: {
    ...recordProperties,
    person: () => p.manyToOne(Person),
    organisation: () => p.manyToOne(Organisation).nullable(),
    premises: () => p.manyToOne(Premises).nullable(),
    from: p.date().fieldName('from_day'),
    to: p.date().fieldName('to_day'),
  },
})
