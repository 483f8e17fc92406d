import type { SqlEntityManager } from '@mikro-orm/sql'
import { Account } from '../../accounts/account.entity.ts'
import { ColleagueInvitation } from './colleagueInvitation.entity.ts'

/** Makes the account that an invitation promises; the invitation is done with. Flushes. */
export async function joinOrganisation(em: SqlEntityManager, invitationId: string, accountId: string): Promise<void> {
  const invitation = await em.findOneOrFail(ColleagueInvitation, { id: invitationId })
  const { email, displayName, organisation, standing, invitedBy } = invitation
  em.persist(
    em.create(Account, {
      id: accountId,
      email,
      displayName,
      roles: ['STAKEHOLDER'],
      organisation,
      standing,
      createdBy: invitedBy.id,
    }),
  )
  invitation.archivedAt = new Date()
  await em.flush()
}
