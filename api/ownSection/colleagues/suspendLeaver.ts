import type { Together } from '../../access/write/together/writeTogether.ts'
import type { WriteHooks } from '../../access/write/writing.ts'
import type { Viewer } from '../../access/viewer.ts'
import { queryWithin } from '../../platform/database.ts'
import { Conflict } from '../../platform/errors.ts'

type Leaver = { viewer: Viewer; affiliation: string; organisation: string; now: Date }

/**
 * An owner who lets a colleague go suspends their account too. It is an ordinary change, by the rules of accounts. An
 * editor has no right to it and learns of no account. Nobody suspends themselves in this way: those who leave do so with
 * `archiveAccount`.
 * @param rules made for one change each
 * @throws Conflict naming `id` if no active owner would be left, Forbidden if the account is not an owner's to change
 */
export async function suspendLeaver(together: Together, leaver: Leaver, rules: () => WriteHooks): Promise<void> {
  const { viewer, now } = leaver
  if (viewer.standing !== 'OWNER') return
  for (const account of await accountsOf(together, leaver))
    if (account.id !== viewer.accountId)
      await together.update('Account', { ...account, suspendedAt: now.toISOString() }, namingLastOwner(rules()))
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

/**
 * Theirs by the person's record, or by an e-mail address that they have for work there: an invited colleague's account
 * is not tied to a record. None if they stay in another role.
 */
const accountsOf = (
  { em }: Together,
  { affiliation, organisation }: Leaver,
): Promise<{ id: string; version: number }[]> =>
  queryWithin(em, {
    text: `
      select a.id::text as id, a.version
      from affiliation f join account a on a.organisation_id = f.organisation_id
      where f.id::text = $1 and f.organisation_id::text = $2
        and a.standing is not null and a.suspended_at is null and a.archived_at is null
        and (a.person_id = f.person_id or a.person_id is null and exists (
          select from contact_point c
          where c.person_id = f.person_id and (c.organisation_id = f.organisation_id or c.organisation_id is null)
            and c.kind = 'EMAIL' and c.given_for = 'WORK' and c.archived_at is null and lower(c.value) = a.email))
        and not exists (
          select from affiliation o
          where o.person_id = f.person_id and o.organisation_id = f.organisation_id and o.id <> f.id
            and o.archived_at is null and o.ends_on is null)
      order by a.id`,
    values: [affiliation.toLowerCase(), organisation],
  })
