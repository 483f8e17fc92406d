import type { Config } from '../config.ts'
import type { Database, Statement } from '../database.ts'
import type { Logger } from '../log.ts'
import { replyAddress } from './inbound/replyAddress.ts'
import { makeReplyToken, replyKeys } from './inbound/replyToken.ts'
import { kept, type Letter, queued } from './letter.ts'
import { messageIdOf, senderDomain } from './messageId.ts'
import { mailQueue } from './queue.ts'
import { sealWith } from './seal.ts'
import { startSender } from './sender.ts'
import { smtpTransport } from './transport.ts'

export type { Letter } from './letter.ts'

export type Mail = {
  /** False if mail can neither be sent nor kept for an administrator: its recipient must be told by other means. */
  possible: boolean
  /** Letters are kept for an administrator to read, so they must hold nothing that only their readers may. */
  kept: boolean
  baseUrl: string
  /** The Message-ID of the letter with this id, before it is sent and for good. */
  messageId(letterId: string): string
  /** Where this account's holder may answer a post by mail, for 90 days; null if no mail comes in. */
  replyAddress(postId: string, accountId: string): string | null
  /** Queues a letter; run it in the transaction of the change that the letter tells of. */
  entrust(letter: Letter): Statement
  /** Call it once that transaction has committed. */
  wake(): void
  close(): Promise<void>
}

type Settings = Pick<Config, 'smtp' | 'inbound' | 'databaseUrl' | 'production' | 'authSecret' | 'baseUrl'>

/** With PostgreSQL or in production there is no outbox: its links would let an administrator in as anybody. */
export function createMail(db: Database, config: Settings, log: Logger): Mail {
  const { smtp, baseUrl } = config
  const domain = ourDomain(config)
  const desk = { domain }
  const always = {
    baseUrl,
    kept: false,
    messageId: (letterId: string) => messageIdOf(letterId, domain),
    replyAddress: replyAddresses(config),
  }
  const still = { ...always, wake: () => undefined, close: async () => undefined }
  if (smtp === null && config.databaseUrl === null && !config.production)
    return { ...still, possible: true, kept: true, entrust: (letter) => kept(letter, desk) }
  const seal = sealWith(config.authSecret)
  const entrust = (letter: Letter): Statement => queued(letter, desk, seal)
  if (smtp === null) return { ...still, possible: false, entrust }
  const transport = smtpTransport(smtp, config.inbound)
  return { ...always, possible: true, entrust, ...startSender(mailQueue(db), transport, seal, log) }
}

/** The domain of our Message-IDs. */
export const ourDomain = ({ smtp, baseUrl }: Pick<Config, 'smtp' | 'baseUrl'>): string =>
  smtp === null ? new URL(baseUrl).hostname : senderDomain(smtp.from)

function replyAddresses({ inbound, authSecret }: Settings): Mail['replyAddress'] {
  if (inbound === null) return () => null
  const keys = replyKeys(authSecret)
  return (postId, accountId) =>
    replyAddress(makeReplyToken({ postId, accountId, issuedAt: new Date() }, keys), inbound.domain)
}
