import { defineEntity, p } from '@mikro-orm/core'
import { Person } from '../people/person.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Premises } from '../premises/premises.entity.ts'

const TRANSPORTS = ['CAR', 'MOTORCYCLE', 'BICYCLE', 'PUBLIC_TRANSPORT', 'ON_FOOT', 'NONE'] as const

/** `callOrder`: 1 is rung first. */
export const Keyholder = defineEntity({
  name: 'Keyholder',
  tableName: 'keyholder',
  properties: {
    ...recordProperties,
    premises: () => p.manyToOne(Premises),
    person: () => p.manyToOne(Person),
    callOrder: p.integer(),
    travelMinutes: p.integer().nullable(),
    transport: p.enum(TRANSPORTS).nullable(),
    fullAccess: p.boolean().nullable(),
    trained: p.boolean().nullable(),
    agreedOn: p.date().nullable(),
    verifiedAt: p.datetime().nullable(),
    suspendedAt: p.datetime().nullable(),
    occupier: p.boolean().nullable(),
  },
})
