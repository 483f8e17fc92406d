import type { Asked } from '../../database.ts'
import type { MailHandler } from './handler.ts'
import type { HeldReason } from './heldMail.ts'
import type { JudgedMail } from './judging/judgeMail.ts'
import { isTooMany } from './judging/rates.ts'
import { isTokenOf, type ReplyKeys } from './replyToken.ts'

/** Why a mail is held. `accountId`: whose address its sender has, if anybody's. */
export type Refusal = { reason: HeldReason; accountId: string | null }

type Reply = Extract<JudgedMail['verdict'], { kind: 'REPLY' }>
type Beginning = Extract<JudgedMail['verdict'], { kind: 'BEGINNING' }>
type House = { keys: ReplyKeys; handler: Pick<MailHandler, 'account' | 'beginning'> }
type Asking = Pick<Asked, 'query'>

/**
 * By whose account and where a reply may be posted, or why it may not.
 * @param posted how many were posted in a thread in the last hour
 */
export async function admit(
  { sender, token }: Reply,
  { keys, handler }: House,
  db: Asking,
  posted: (db: Asking, threadId: string) => Promise<number>,
): Promise<{ accountId: string; threadId: string } | Refusal> {
  const account = sender === null ? null : await handler.account({ email: sender, postId: token.postId }, db)
  if (account === null || !isTokenOf(token, account.accountId, keys))
    return { reason: 'OTHER_SENDER', accountId: account?.accountId ?? null }
  const { accountId, threadId } = account
  if (account.ended) return { reason: 'ACCOUNT_ENDED', accountId }
  if (threadId === null) return { reason: 'REFUSED', accountId }
  if (isTooMany(await posted(db, threadId))) return { reason: 'TOO_MANY', accountId }
  return { accountId, threadId }
}

/**
 * By whose account a thread may begin; nobody's where the sender has none. Rates are counted by account: there is no
 * thread yet.
 */
export async function admitBeginning(
  { sender, ward }: Beginning,
  { handler: { beginning } }: Pick<House, 'handler'>,
  db: Asking,
  posted: (db: Asking, threadId: string) => Promise<number>,
): Promise<{ accountId: string } | { accountId: null; sender: string } | Refusal> {
  if (sender === null) return { reason: 'UNREADABLE', accountId: null }
  const writer = await beginning?.writer({ email: sender, ward }, db)
  if (!writer) return { reason: 'NO_TOKEN', accountId: null }
  if (writer.accountId === null) return { accountId: null, sender }
  const { accountId, ended } = writer
  if (ended) return { reason: 'ACCOUNT_ENDED', accountId }
  return isTooMany(await posted(db, accountId)) ? { reason: 'TOO_MANY', accountId } : { accountId }
}
