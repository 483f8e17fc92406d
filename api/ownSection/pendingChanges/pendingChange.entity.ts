import { defineEntity, p } from '@mikro-orm/core'
import { Organisation } from '../../organisations/organisation.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { recordProperties } from '../../platform/record.ts'
import { Premises } from '../../premises/premises.entity.ts'
import { DECIDERS, PENDING_STATES } from './pendingWorkflow.ts'

/**
 * `about` names what an open proposal is about, so that a second one replaces it. `basis` is the value that stood when
 * it was proposed, which the proposer may not have seen; `proposer` is their account.
 */
export const PendingChange = defineEntity({
  name: 'PendingChange',
  tableName: 'pending_change',
  properties: {
    ...recordProperties,
    organisation: () => p.manyToOne(Organisation),
    objectType: p.string(),
    objectId: p.uuid().nullable(),
    field: p.string(),
    about: p.string(),
    class: p.string(),
    oldValue: p.json<unknown>().nullable(),
    newValue: p.json<unknown>().nullable(),
    basis: p.json<unknown>().nullable(),
    acceptedValue: p.json<unknown>().nullable(),
    onVersion: p.integer().nullable(),
    premises: () => p.manyToOne(Premises).nullable(),
    person: () => p.manyToOne(Person).nullable(),
    proposer: p.uuid().fieldName('proposer_id'),
    proposedBy: p.string(),
    proposedAt: p.datetime().columnType('timestamptz'),
    status: p.enum(PENDING_STATES).default('PROPOSED'),
    decides: p.enum(DECIDERS),
    decidedBy: p.string().nullable(),
    decidedOffice: p.string().nullable(),
    settledAt: p.datetime().columnType('timestamptz').nullable(),
    reason: p.string().nullable(),
  },
})
