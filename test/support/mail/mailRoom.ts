import type { Config } from '../../../api/platform/config.ts'
import type { Database } from '../../../api/platform/database.ts'
import { createLog, type Logger } from '../../../api/platform/log.ts'
import type { InboundMail, MailHandler } from '../../../api/platform/mail/inbound/handler.ts'
import { createInbound, type Inbound } from '../../../api/platform/mail/inbound/inbound.ts'
import { replyAddress } from '../../../api/platform/mail/inbound/replyAddress.ts'
import { makeReplyToken, replyKeys } from '../../../api/platform/mail/inbound/replyToken.ts'
import { newId } from '../../../api/platform/record.ts'
import { testConfig } from '../config.ts'
import { until } from '../run/until.ts'
import { mailOf, PLAIN } from './writtenMails.ts'
import { handOver } from './relay.ts'

export const DOMAIN = 'reply.force.example'
export const INBOUND = { host: '127.0.0.1', port: 0, domain: DOMAIN, relays: 'loopback' }

export type Holder = { id: string; email: string; ended: boolean }
type Held = {
  id: string
  reason: string
  sender: string | null
  subject: string | null
  visible: string | null
  postId: string | null
  accountId: string | null
  threadIds: string[]
}

export type MailRoom = {
  db: Database
  port: number
  inbound: Inbound
  posts: InboundMail[]
  /** Called in the transaction of a mail, before it is posted. */
  onPost(does: (mail: InboundMail) => Promise<void> | void): void
  /** Called before the transaction of a mail that may be posted. */
  onPrepare(does: () => Promise<void> | void): void
  /** Called in the transaction of a mail that is held. */
  onHold(next: () => Promise<void>): void
  /** An account's holder, who is told of posts. */
  holder(email?: string): Promise<Holder>
  /** The address at which a holder may answer a post. */
  addressFor(holder: Holder, asked?: { postId?: string; issuedAt?: Date }): string
  /** Hands over a plain reply, changed as asked, and waits until everything has been read. */
  reply(from: Holder, to: string, head?: Record<string, string>, text?: string): Promise<number>
  hand(to: string, mail: string | Buffer, returnPath?: string): Promise<number>
  states(): Promise<string[]>
  held(): Promise<Held[]>
  settled(): Promise<void>
  /** Listener and reader of one more process for the same feature, over its own connections. @returns its port */
  another(db: Database): Promise<number>
  close(): Promise<void>
}

/** A feature that takes no replies: each is held. */
export const NOBODY: MailHandler = {
  account: async () => null,
  receive: async () => 'REFUSED',
  held: async () => undefined,
}

let mails = 0

/** The listener and the reader with a feature that keeps what it is given; each post is a thread of its own. */
export async function mailRoom(
  db: Database,
  log: Logger = createLog('silent'),
  changes: Partial<Config> = {},
): Promise<MailRoom> {
  const config = testConfig({ inbound: INBOUND, ...changes })
  const keys = replyKeys(config.authSecret)
  const posts: InboundMail[] = []
  const holders: Holder[] = []
  let holds = async (): Promise<void> => undefined
  let does: (mail: InboundMail) => Promise<void> | void = () => undefined
  let prepares: () => Promise<void> | void = () => undefined
  const handler: MailHandler = {
    prepare: async () => prepares(),
    async account({ email, postId }) {
      const found = holders.find((holder) => holder.email === email)
      return found ? { accountId: found.id, ended: found.ended, threadId: postId } : null
    },
    async receive(mail) {
      await does(mail)
      posts.push(mail)
      return 'POSTED'
    },
    held: () => holds(),
  }
  const process = (over: Database) => createInbound(over, { ...config, inbound: INBOUND }, handler, log)
  const inbound = process(db)
  const others: Inbound[] = []
  const port = await inbound.listen()
  const query = <Row>(text: string, values: unknown[] = []) => db.query<Row>({ text, values })
  const settled = () =>
    until(async () => (await query(`select 1 from inbound_mail where state = 'WAITING' limit 1`)).length === 0, 60)
  const hand = async (to: string, mail: string | Buffer, returnPath?: string): Promise<number> => {
    const status = await handOver(port, { to, mail, ...(returnPath === undefined ? {} : { returnPath }) })
    await settled()
    return status
  }
  return {
    db,
    port,
    inbound,
    posts,
    hand,
    settled,
    onPost: (next) => void (does = next),
    onPrepare: (next) => void (prepares = next),
    onHold: (next) => void (holds = next),
    async holder(email = `robin-${newId()}@bank.example`) {
      const holder = { id: newId(), email, ended: false }
      await query(`insert into account (id, email, display_name, roles) values ($1, $2, 'Robin', '{RESIDENT}')`, [
        holder.id,
        email,
      ])
      holders.push(holder)
      return holder
    },
    addressFor: ({ id }, { postId = newId(), issuedAt = new Date() } = {}) =>
      replyAddress(makeReplyToken({ postId, accountId: id, issuedAt }, keys), DOMAIN),
    reply: ({ email }, to, head = {}, text = 'We open at nine.') => hand(to, replyOf(email, head, text)),
    states: async () =>
      (await query<{ state: string }>('select state from inbound_mail order by id')).map(({ state }) => state),
    held: () =>
      query<Held>(`
        select id, reason, sender, subject, visible_text as visible, post_id as "postId", account_id as "accountId",
          thread_ids as "threadIds"
        from held_mail order by id
      `),
    async another(over) {
      const other = process(over)
      others.push(other)
      return other.listen()
    },
    close: async () => void (await Promise.all([inbound, ...others].map((each) => each.close()))),
  }
}

export const replyOf = (email: string, head: Record<string, string> = {}, text = 'We open at nine.'): string =>
  mailOf(
    {
      ...PLAIN,
      From: `Robin Example <${email}>`,
      Subject: 'Re: [Q-2026-K7M2QX] Your question',
      'Message-ID': `<${mails++}@bank.example>`,
      ...head,
    },
    [text],
  )
