import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Catalogue, governed } from '../access/catalogue.ts'
import { type Ledger, ledgerEntry } from '../access/ledger.ts'
import { imageOf } from '../access/write/judging/image.ts'
import { commitRecorded } from '../access/write/commitRecorded.ts'
import { classesTouched, subjectsTouched } from '../access/write/touched.ts'
import { type Database, queryWithin } from '../platform/database.ts'
import { BadUserInput, NotFound } from '../platform/errors.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { newId } from '../platform/record.ts'
import { Account } from '../accounts/account.entity.ts'
import { findLink, type FoundLink, useLink } from './accountLink.ts'
import { joinOrganisation } from './colleagues/joinOrganisation.ts'
import { PASSWORD_PROVIDER } from '../signIn/credential.entity.ts'
import { passwordChanged } from './letters.ts'
import { hashPassword, passwordProblem } from '../platform/passwords.ts'

export type LinkContext = { db: Database; catalogue: Catalogue; ledger: Ledger; mail: Mail }

const OPERATIONS: Readonly<Record<FoundLink['purpose'], string>> = {
  INVITATION: 'acceptInvitation',
  PASSWORD_RESET: 'resetPassword',
}

const UPSERT = `
insert into credential (id, account_id, provider_id, provider_account_id, password_hash) values ($1, $2::uuid, $3, $2::uuid::text, $4)
on conflict (provider_id, provider_account_id) do update set password_hash = excluded.password_hash, updated_at = now()`

/**
 * Sets the password of the link's account and uses up the link; a colleague's invitation makes the account first. All sessions end: they may be why the owner wants a new
 * password. Second factors stay, or the mailbox alone would be enough to set up new ones; API keys stay, because other
 * systems depend on them.
 * @returns the e-mail address to sign in with
 * @throws BadUserInput naming `password`; NotFound if the link is not valid
 */
export async function setPassword(
  { db, catalogue, ledger, mail }: LinkContext,
  token: string,
  password: string,
  now = new Date(),
): Promise<string> {
  const problem = passwordProblem(password)
  if (Object.keys(problem).length > 0) throw new BadUserInput(problem)
  // Checked before hashing, which is expensive: strangers must not trigger it.
  const link = await findLink(db, token)
  if (link === null) throw lapsed()
  const passwordHash = await hashPassword(password)
  const type = governed(catalogue, 'Account')
  const operation = OPERATIONS[link.purpose]
  const accountId = link.accountId ?? newId()
  const author = { accountId, name: null, source: 'link', operation }
  let email = ''
  await commitRecorded(db, ledger, author, async (em) => {
    if ((await useLink(em, token)) === null) throw lapsed()
    if (link.invitationId !== null) await joinOrganisation(em, link.invitationId, accountId)
    await queryWithin(em, { text: UPSERT, values: [newId(), accountId, PASSWORD_PROVIDER, passwordHash] })
    await queryWithin(em, { text: 'delete from session where account_id = $1', values: [accountId] })
    // Sign-ins that wait for their second factor used the old password.
    await queryWithin(em, { text: 'delete from verification where value = $1', values: [accountId] })
    const account = await accepted(em, accountId)
    email = account.email
    if (link.purpose === 'PASSWORD_RESET' && mail.possible)
      await queryWithin(
        em,
        mail.entrust(passwordChanged({ accountId: account.id, email, displayName: account.displayName }, now)),
      )
    const image = imageOf(type, account)
    const deed = {
      category: link.invitationId === null ? ('ALTERATION' as const) : ('COLLECTION' as const),
      operation,
      subjects: subjectsTouched(type, [image]),
      classes: classesTouched(type, [image]),
    }
    return {
      id: account.id,
      entry: ledgerEntry({ accountId, client: { kind: 'link', id: link.id } }, deed),
    }
  })
  mail.wake()
  return email
}

/** The link proves access to the mailbox. */
async function accepted(em: SqlEntityManager, id: string) {
  const account = await em.findOneOrFail(Account, { id })
  account.emailVerified = true
  account.invitationExpiresAt = null
  await em.flush()
  return account
}

const lapsed = () => new NotFound('This link does not work: it was used, has expired, or was replaced by a newer one.')
