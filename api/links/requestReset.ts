import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../platform/database.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { newLink, replaceLinks } from './accountLink.ts'
import { normalisedEmail } from '../platform/values/accountEmail.ts'
import { passwordReset } from './letters.ts'

// Only for accounts that have a password: otherwise an invitation would never expire.
const MAY_RESET = `
select id as "accountId", email, display_name as "displayName" from account a
where email = $1 and suspended_at is null and archived_at is null
  and exists (select from credential c where c.account_id = a.id and c.password_hash is not null)`

/** E-mails a reset link if the account may sign in with a password. Reveals nothing to the caller. */
export async function requestReset(db: Database, mail: Mail, given: string): Promise<void> {
  const email = normalisedEmail(given)
  if (email === null || !mail.possible) return
  const [account] = await db.query<{ accountId: string; email: string; displayName: string }>({
    text: MAY_RESET,
    values: [email],
  })
  if (account === undefined) return
  const link = newLink(mail.baseUrl, 'PASSWORD_RESET', { accountId: account.accountId })
  await db.orm.em.fork().transactional(async (em) => {
    await replaceLinks(em, link.purpose, account.accountId)
    await queryWithin(em as SqlEntityManager, link.insert)
    await queryWithin(em as SqlEntityManager, mail.entrust(passwordReset(account, link)))
  })
  mail.wake()
}
