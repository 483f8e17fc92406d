/** Whether somebody can sign in with an account, and if not, why. */
export type StateName = 'ACTIVE' | 'INVITED' | 'LAPSED' | 'SUSPENDED'

export const STATES: readonly { id: StateName; name: string }[] = [
  { id: 'ACTIVE', name: 'Active' },
  { id: 'INVITED', name: 'Invited' },
  { id: 'LAPSED', name: 'Invitation lapsed' },
  { id: 'SUSPENDED', name: 'Suspended' },
]

type Dated = { suspendedAt: string | null; invitationExpiresAt: string | null }

export function stateOf({ suspendedAt, invitationExpiresAt }: Dated, now = new Date()): StateName {
  if (suspendedAt !== null) return 'SUSPENDED'
  if (invitationExpiresAt === null) return 'ACTIVE'
  return new Date(invitationExpiresAt) > now ? 'INVITED' : 'LAPSED'
}
