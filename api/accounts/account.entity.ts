import { defineEntity, p } from '@mikro-orm/core'
import type { Role, Standing } from '../access/viewer.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Credential } from '../signIn/credential.entity.ts'
import { Session } from '../signIn/sessions/session.entity.ts'
import { SpocAssignment } from './spocAssignment.entity.ts'

/** A person or another system that may sign in. `email` is lower-case and unique. */
export const Account = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    ...recordProperties,
    email: p.string(),
    displayName: p.string(),
    emailVerified: p.boolean().default(false),
    image: p.string().nullable(),
    roles: p.array<Role>().columnType('text[]'),
    person: () => p.manyToOne(Person).nullable(),
    organisation: () => p.manyToOne(Organisation).nullable(),
    standing: p.string().$type<Standing>().nullable(),
    /** Null: created by a command. Never changes; `makers.ts` follows it. */
    createdBy: p.uuid().nullable(),
    totpEnabled: p.boolean().default(false),
    ssoLinkedAt: p.datetime().columnType('timestamptz').nullable(),
    suspendedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Null once a password is set, or if nobody was invited. */
    invitationExpiresAt: p.datetime().columnType('timestamptz').nullable(),
    credentials: () => p.oneToMany(Credential).mappedBy('account').hidden(),
    sessions: () => p.oneToMany(Session).mappedBy('account').orderBy({ createdAt: 'desc' }),
    assignments: () => p.oneToMany(SpocAssignment).mappedBy('account').orderBy({ startsOn: 'asc' }),
  },
})
