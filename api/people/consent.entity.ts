import { defineEntity, p } from '@mikro-orm/core'
import { Organisation } from '../organisations/organisation.entity.ts'
import { ContactPoint } from './contactPoint.entity.ts'
import { Person } from './person.entity.ts'

/** A view of consent events with those whose contact they are about. */
export const Consent = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    organisation: () => p.manyToOne(Organisation).nullable(),
    person: () => p.manyToOne(Person).nullable(),
    contactPoint: () => p.manyToOne(ContactPoint),
    kind: p.string(),
    givenFor: p.string(),
    decision: p.string(),
    recordedAt: p.datetime(),
    source: p.string(),
    wording: p.text().nullable(),
    wordingVersion: p.string().nullable(),
  },
})
