import { defineEntity, p } from '@mikro-orm/core'
import { Commitment } from '../engagement/commitment.entity.ts'
import { Engagement } from '../engagement/engagement.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { ContactPoint } from '../people/contactPoint.entity.ts'
import { Person } from '../people/person.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { EXCEPTION_KINDS } from './exceptionKinds.ts'

/** Exactly one of the relations leads to the record. */
export const ExceptionAcceptance = defineEntity({
  name: 'ExceptionAcceptance',
  tableName: 'exception_acceptance',
  properties: {
    ...recordProperties,
    kind: p.enum(EXCEPTION_KINDS),
    organisation: () => p.manyToOne(Organisation).nullable(),
    person: () => p.manyToOne(Person).nullable(),
    contactPoint: () => p.manyToOne(ContactPoint).nullable(),
    commitment: () => p.manyToOne(Commitment).nullable(),
    engagement: () => p.manyToOne(Engagement).nullable(),
    acceptedUntil: p.date(),
    reason: p.text(),
  },
})
