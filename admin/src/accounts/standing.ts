/** Whether somebody can sign in with an account, and if not, why. */
export type AccountStanding = 'ACTIVE' | 'INVITED' | 'LAPSED' | 'SUSPENDED'

export const STANDINGS: readonly { id: AccountStanding; name: string }[] = [
  { id: 'ACTIVE', name: 'Active' },
  { id: 'INVITED', name: 'Invited' },
  { id: 'LAPSED', name: 'Invitation lapsed' },
  { id: 'SUSPENDED', name: 'Suspended' },
]

type Dated = { suspendedAt: string | null; invitationExpiresAt: string | null }

export function standingOf({ suspendedAt, invitationExpiresAt }: Dated, now = new Date()): AccountStanding {
  if (suspendedAt !== null) return 'SUSPENDED'
  if (invitationExpiresAt === null) return 'ACTIVE'
  return new Date(invitationExpiresAt) > now ? 'INVITED' : 'LAPSED'
}
