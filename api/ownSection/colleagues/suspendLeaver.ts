import type { Together } from '../../access/write/together/writeTogether.ts'
import type { WriteHooks } from '../../access/write/writing.ts'
import type { Viewer } from '../../access/viewer.ts'
import { Conflict } from '../../platform/errors.ts'
import { accountsOf, invitationsOf, type Leaver } from './leaversAccess.ts'

type By = { viewer: Viewer; now: Date }

/**
 * An owner who lets a colleague go suspends their account too, and takes back what invites them to make one. Each is an
 * ordinary change, by the rules of accounts. An editor has no right to it and learns of no account. Nobody suspends
 * themselves in this way: those who leave do so with `archiveAccount`.
 * @param rules made for one change each
 * @throws Conflict naming `id` if no active owner would be left, Forbidden if the account is not an owner's to change
 */
export async function suspendLeaver(
  together: Together,
  { viewer, now }: By,
  leaver: Leaver,
  rules: () => WriteHooks,
): Promise<void> {
  if (viewer.standing !== 'OWNER') return
  for (const account of await accountsOf(together, leaver))
    if (account.id !== viewer.accountId)
      await together.update('Account', { ...account, suspendedAt: now.toISOString() }, namingLastOwner(rules()))
  if (viewer.client.kind === 'apiKey') return
  for (const invitation of await invitationsOf(together, leaver))
    await together.archive('ColleagueInvitation', invitation)
}

/** Only the check for the last owner is made within the transaction. */
const namingLastOwner = (rules: WriteHooks): WriteHooks => ({
  ...rules,
  within: (em, id, input) =>
    Promise.resolve(rules.within?.(em, id, input)).catch((error: unknown) => {
      if (!(error instanceof Conflict)) throw error
      throw new Conflict(error.message, { fields: { id: 'is the place of the last active owner' } })
    }),
})
