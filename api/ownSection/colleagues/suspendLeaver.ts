import type { Viewer } from '../../access/viewer.ts'
import type { Draft } from '../../access/write/draft.ts'
import type { Together } from '../../access/write/together/writeTogether.ts'
import type { WriteHooks } from '../../access/write/writing.ts'
import { Conflict, Forbidden } from '../../platform/errors.ts'
import { accountsOf, invitationsOf, type Leaver } from './leaversAccess.ts'

type By = { viewer: Viewer; now: Date }

/**
 * An owner who lets a colleague go suspends their account too, and takes back what invites them to make one. Each is an
 * ordinary change, by the rules of accounts. Nobody suspends themselves in this way: those who leave do so with
 * `archiveAccount`.
 * @param rules made for one change each
 * @returns whether an account of theirs stays, because it is the caller's own or not the caller's to change; null for an
 *   editor or an API key, which have no say in accounts and learn of none
 * @throws Conflict naming `id` if no active owner would be left
 */
export async function suspendLeaver(
  together: Together,
  { viewer, now }: By,
  leaver: Leaver,
  rules: () => WriteHooks,
): Promise<boolean | null> {
  if (viewer.standing !== 'OWNER' || viewer.client.kind === 'apiKey') return null
  let stays = false
  for (const account of await accountsOf(together, leaver)) {
    const change = { ...account, suspendedAt: now.toISOString() }
    if (account.id === viewer.accountId || !(await suspended(together, change, rules()))) stays = true
  }
  for (const invitation of await invitationsOf(together, leaver))
    await together.archive('ColleagueInvitation', invitation)
  return stays
}

/** False if it is not the caller's to change. The place ends all the same, or the leaver would be rung at night. */
async function suspended({ update }: Together, change: Draft, rules: WriteHooks): Promise<boolean> {
  try {
    await update('Account', change, namingLastOwner(rules))
    return true
  } catch (error) {
    // Judged before anything is written, so that the transaction goes on.
    if (error instanceof Forbidden) return false
    throw error
  }
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
