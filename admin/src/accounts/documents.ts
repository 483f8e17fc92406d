import { readOne, type ResourceDocuments } from '../data/resource'
import { type AccountFilter, AccountShowDocument, type AccountShowQuery, type Role } from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'
import type { StateName } from './state'

type Values = { q?: string; role?: Role; state?: StateName; organisation?: { id: string } }

export const accountDocuments: ResourceDocuments = {
  ...recordDocuments.Account,
  show: readOne(AccountShowDocument, withAssignments),
  sort: { field: 'displayName', order: 'ASC' },
  filter: (values) => accountFilter(values),
}

type Shown = NonNullable<ReturnType<typeof withAssignments>>
/** Just made or changed, an account has not brought along yet what its page shows besides. */
type Beside = 'assignments' | 'sessions' | 'ssoLinkedAt'
export type AccountPage = Omit<Shown, Beside> & Partial<Pick<Shown, Beside>>

/** An account with the directorates that it serves, served and will serve. */
function withAssignments({ account, spocAssignments }: AccountShowQuery) {
  return account && { ...account, assignments: spocAssignments.edges.map(({ node }) => node) }
}

/** The list's filter form → the API's filter. */
function accountFilter({ q, role, state, organisation }: Values, now = new Date()): AccountFilter {
  return {
    ...(q ? { or: [{ displayName: { contains: q } }, { email: { contains: q } }] } : {}),
    ...(role ? { roles: { has: role } } : {}),
    ...(organisation ? { organisation: { id: { eq: organisation.id } } } : {}),
    ...(state ? stateFilter(state, now.toISOString()) : {}),
  }
}

function stateFilter(state: StateName, now: string): AccountFilter {
  switch (state) {
    case 'SUSPENDED':
      return { suspendedAt: { isNull: false } }
    case 'INVITED':
      return { suspendedAt: { isNull: true }, invitationExpiresAt: { gt: now } }
    case 'LAPSED':
      return { suspendedAt: { isNull: true }, invitationExpiresAt: { lte: now } }
    case 'ACTIVE':
      return { suspendedAt: { isNull: true }, invitationExpiresAt: { isNull: true } }
  }
}
