import { UniqueConstraintViolationException } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Ledger, ledgerEntry } from '../../access/ledger.ts'
import { commitRecorded } from '../../access/write/commitRecorded.ts'
import type { Database } from '../../platform/database.ts'
import { Account } from '../../accounts/account.entity.ts'
import { Credential } from '../credential.entity.ts'
import { normalisedEmail } from '../../platform/values/accountEmail.ts'
import type { Identity } from './provider.ts'

const USABLE = 'a.suspended_at is null and a.archived_at is null'

/**
 * The account of an identity: by its linked subject or, the first time, by verified e-mail address, which then links it
 * for good. Later an e-mail address that changes hands at the provider opens nothing.
 * @returns null if there is none; accounts are never created here
 */
export async function accountOf(db: Database, ledger: Ledger, identity: Identity): Promise<string | null> {
  const [linked] = await db.query<{ id: string; usable: boolean }>({
    text: `
      select a.id, ${USABLE} as usable from credential c
      join account a on a.id = c.account_id
      where c.provider_id = $1
      and c.provider_account_id = $2
    `,
    values: [identity.issuer, identity.subject],
  })
  if (linked) return linked.usable ? linked.id : null
  const email = identity.email === null ? null : normalisedEmail(identity.email)
  if (email === null) return null
  const [unlinked] = await db.query<{ id: string; name: string }>({
    text: `select a.id, a.display_name as name from account a where a.email = $1 and ${USABLE}
      and not exists (select from credential c where c.account_id = a.id and c.provider_id = $2)`,
    values: [email, identity.issuer],
  })
  return unlinked ? link(db, ledger, identity, unlinked) : null
}

async function link(
  db: Database,
  ledger: Ledger,
  { issuer, subject }: Identity,
  { id, name }: { id: string; name: string },
): Promise<string | null> {
  const operation = 'linkSingleSignOn'
  const author = { accountId: id, name, source: 'single sign-on', operation }
  const actor = { accountId: id, client: { kind: 'command', id: 'single-sign-on' } } as const
  const work = async (em: SqlEntityManager) => {
    const account = await em.findOneOrFail(Account, { id })
    account.ssoLinkedAt = new Date()
    em.persist(em.create(Credential, { account: id, providerId: issuer, providerAccountId: subject }))
    await em.flush()
    return {
      id,
      entry: ledgerEntry(actor, { category: 'ALTERATION', operation, subjects: [id], classes: ['ACCOUNT'] }),
    }
  }
  try {
    await commitRecorded(db, ledger, author, work)
    return id
  } catch (error) {
    // A concurrent sign-in has linked it.
    if (
      error instanceof UniqueConstraintViolationException ||
      (error instanceof Error && 'code' in error && error.code === 'CONFLICT')
    )
      return null
    throw error
  }
}
