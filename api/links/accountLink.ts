import { createHash, randomBytes } from 'node:crypto'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin, type Statement } from '../platform/database.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'
import { newId } from '../platform/record.ts'

type LinkPurpose = 'INVITATION' | 'PASSWORD_RESET'

/** How long a link is valid: 72 hours and 30 minutes. */
export const LINK_HOLDS_MS: Readonly<Record<LinkPurpose, number>> = {
  INVITATION: 72 * 3_600_000,
  PASSWORD_RESET: 30 * 60_000,
}

/** Pages of the console. The token follows #, so it never reaches a server, a log or a referrer. */
const PAGES: Readonly<Record<LinkPurpose, string>> = { INVITATION: '/invitation', PASSWORD_RESET: '/new-password' }

/** Whose password a link sets: an account's, or that of the account which accepting an invitation makes. */
type LinkOwner = { accountId: string } | { invitationId: string }

export type NewLink = { purpose: LinkPurpose; expiresAt: Date; url: string; insert: Statement }

// 256 random bits cannot be guessed, so no slow hash is needed.
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** A link that lets its holder set the owner's password once; run `insert` to store it. */
export function newLink(baseUrl: string, purpose: LinkPurpose, owner: LinkOwner, now = databaseNow()): NewLink {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + LINK_HOLDS_MS[purpose])
  const insert = {
    text: 'insert into account_link (id, account_id, invitation_id, purpose, token_hash, expires_at) values ($1, $2, $3, $4, $5, $6)',
    values: [
      newId(),
      'accountId' in owner ? owner.accountId : null,
      'invitationId' in owner ? owner.invitationId : null,
      purpose,
      hashOf(token),
      expiresAt.toISOString(),
    ],
  }
  return { purpose, expiresAt, url: `${baseUrl}${PAGES[purpose]}#${token}`, insert }
}

/** Either an account's or an invitation's. */
export type FoundLink = { id: string; accountId: string | null; invitationId: string | null; purpose: LinkPurpose }

// An invitation is worth as much as its author is now: still an owner there, and not locked out.
const GOOD = `token_hash = $1 and expires_at > now() and (
  exists (select from account a where a.id = account_id and a.suspended_at is null and a.archived_at is null)
  or exists (
    select from colleague_invitation i join account o on o.id = i.invited_by
    where i.id = invitation_id and i.archived_at is null
    and o.standing = 'OWNER' and o.organisation_id = i.organisation_id
    and o.suspended_at is null and o.archived_at is null
    and not exists (select from account a where a.email = i.email)
  )
)`
const FOUND = `id, account_id as "accountId", invitation_id as "invitationId", purpose`

/** Null unless the link is valid and its account may sign in, or may be made. */
export async function findLink(db: Database, token: string): Promise<FoundLink | null> {
  const [link] = await db.query<FoundLink>({
    text: `select ${FOUND} from account_link where ${GOOD}`,
    values: [hashOf(token)],
  })
  return link ?? null
}

/** What the link's page shows: whose password it sets. */
type LinkDescription = { purpose: LinkPurpose; email: string; displayName: string }

export async function describeLink(db: Database, token: string): Promise<LinkDescription | null> {
  const link = await findLink(db, token)
  if (link === null) return null
  const [account] = await db.query<Omit<LinkDescription, 'purpose'>>({
    text: `
      select email, display_name as "displayName" from account where id = $1
      union all
      select email, display_name from colleague_invitation where id = $2
    `,
    values: [link.accountId, link.invitationId],
  })
  return account === undefined ? null : { purpose: link.purpose, ...account }
}

/** Deletes the link and all others of its account; an invitation has one. Of two concurrent uses, one gets null. */
export async function useLink(em: SqlEntityManager, token: string): Promise<FoundLink | null> {
  const [link] = await queryWithin<FoundLink>(em, {
    text: `delete from account_link where ${GOOD} returning ${FOUND}`,
    values: [hashOf(token)],
  })
  if (link?.accountId) await voidLinks(em, link.accountId)
  return link ?? null
}

/** Only the newest link of a purpose is valid. The lock queues concurrent requests. */
export async function replaceLinks(em: SqlEntityManager, purpose: LinkPurpose, accountId: string): Promise<void> {
  await queryWithin(em, { text: 'select from account where id = $1 for no key update', values: [accountId] })
  await queryWithin(em, {
    text: 'delete from account_link where account_id = $1 and purpose = $2',
    values: [accountId, purpose],
  })
}

export const voidLinks = async (em: SqlEntityManager, accountId: string): Promise<void> =>
  void (await queryWithin(em, { text: 'delete from account_link where account_id = $1', values: [accountId] }))
