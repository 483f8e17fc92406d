import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'
import { ContactPoint } from './contactPoint.entity.ts'

export const CONSENT_DECISIONS = ['GIVEN', 'WITHDRAWN'] as const

/** Consent is a history, not a flag: each decision keeps its date and source. */
export const ConsentEvent = defineEntity({
  name: 'ConsentEvent',
  tableName: 'consent_event',
  properties: {
    ...recordProperties,
    contactPoint: () => p.manyToOne(ContactPoint),
    decision: p.enum(CONSENT_DECISIONS),
    recordedAt: p.datetime().onCreate(() => new Date()),
    source: p.string(),
    wording: p.text().nullable(),
    wordingVersion: p.string().nullable(),
  },
})
