import { defineEntity, p } from '@mikro-orm/core'
import { Keyholder } from '../../keyholders/keyholder.entity.ts'
import { Organisation } from '../../organisations/organisation.entity.ts'
import { ContactPoint } from '../../people/contactPoint.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { recordProperties } from '../../platform/record.ts'
import { Premises } from '../../premises/premises.entity.ts'

const CARE_KINDS = ['PERSON', 'CONTACT', 'PREMISES', 'KEYHOLDER'] as const
const CARE_STATES = ['ASKED', 'CONFIRMED', 'CHANGED', 'ENDED', 'UNANSWERED'] as const

/**
 * `objectId` is the record that is asked about: an affiliation, a contact point, premises or a keyholder. A change of it,
 * or a proposal to change it, settles what is asked, in the database (migrations/0051_care_rounds.ts).
 */
export const CareItem = defineEntity({
  name: 'CareItem',
  tableName: 'care_item',
  properties: {
    ...recordProperties,
    organisation: () => p.manyToOne(Organisation),
    kind: p.enum(CARE_KINDS),
    class: p.string(),
    objectId: p.uuid(),
    person: () => p.manyToOne(Person).nullable(),
    contactPoint: () => p.manyToOne(ContactPoint).nullable(),
    premises: () => p.manyToOne(Premises).nullable(),
    keyholder: () => p.manyToOne(Keyholder).nullable(),
    state: p.enum(CARE_STATES).default('ASKED'),
    askedAt: p.datetime().columnType('timestamptz'),
    answerBy: p.date(),
    settledAt: p.datetime().columnType('timestamptz').nullable(),
    settledBy: p.string().nullable(),
  },
})
