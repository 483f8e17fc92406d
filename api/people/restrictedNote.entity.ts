import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'
import { Engagement } from '../engagement/engagement.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Premises } from '../premises/premises.entity.ts'
import { Person } from './person.entity.ts'

/** Exactly one of person, organisation, premises and engagement is set. */
export const RestrictedNote = defineEntity({
  name: 'RestrictedNote',
  tableName: 'restricted_note',
  properties: {
    ...recordProperties,
    directorate: () => p.manyToOne(Directorate),
    person: () => p.manyToOne(Person).nullable(),
    organisation: () => p.manyToOne(Organisation).nullable(),
    premises: () => p.manyToOne(Premises).nullable(),
    engagement: () => p.manyToOne(Engagement).nullable(),
    text: p.text(),
  },
})
