import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { CONSENT_DECISIONS, ConsentEvent } from './consentEvent.entity.ts'
import { Person } from './person.entity.ts'

const CONTACT_KINDS = ['PHONE', 'MOBILE', 'EMAIL', 'ADDRESS'] as const
const CONTACT_USES = ['WORK', 'PRIVATE', 'CALL_OUT'] as const

/**
 * `consent` is the newest decision of `consentHistory`, kept by the database. `directorate` is the one that keeps the contact;
 * `extension` is dialled after the number.
 */
export const ContactPoint = defineEntity({
  name: 'ContactPoint',
  tableName: 'contact_point',
  properties: {
    ...recordProperties,
    person: () => p.manyToOne(Person).nullable(),
    organisation: () => p.manyToOne(Organisation).nullable(),
    kind: p.enum(CONTACT_KINDS),
    value: p.string(),
    extension: p.string().nullable(),
    note: p.string().nullable(),
    givenFor: p.enum(CONTACT_USES),
    isPrivate: p.boolean().generated(`(given_for <> 'WORK') stored`).nullable(),
    directorate: () => p.manyToOne(Directorate).nullable(),
    verifiedOn: p.date().nullable(),
    consent: p.enum(CONSENT_DECISIONS).nullable(),
    consentHistory: () => p.oneToMany(ConsentEvent).mappedBy('contactPoint').orderBy({ recordedAt: 'desc' }),
  },
})
