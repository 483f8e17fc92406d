import { defineEntity, p } from '@mikro-orm/core'
import { newId } from '../../platform/record.ts'
import { Account } from '../../accounts/account.entity.ts'

/** A WebAuthn key. Registered by better-auth. */
export const Passkey = defineEntity({
  name: 'Passkey',
  tableName: 'passkey',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    account: () => p.manyToOne(Account),
    name: p.string().nullable(),
    credentialId: p.string().hidden().lazy(),
    publicKey: p.text().hidden().lazy(),
    counter: p.double().hidden(),
    deviceType: p.string().hidden(),
    /** Whether a provider stores the key too, so that it outlives the device. */
    backedUp: p.boolean(),
    transports: p.string().nullable().hidden(),
    aaguid: p.string().nullable().hidden(),
    lastUsedAt: p.datetime().columnType('timestamptz').nullable(),
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
