import { defineEntity, p } from '@mikro-orm/core'
import { newId } from '../platform/record.ts'

/** A short-lived proof in flight, such as a password reset. Written by better-auth. */
export const Verification = defineEntity({
  name: 'Verification',
  tableName: 'verification',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    identifier: p.string(),
    value: p.text().hidden(),
    expiresAt: p.datetime().columnType('timestamptz'),
    createdAt: p
      .datetime()
      .columnType('timestamptz')
      .onCreate(() => new Date()),
    updatedAt: p
      .datetime()
      .columnType('timestamptz')
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
