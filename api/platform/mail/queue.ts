import type { Database } from '../database.ts'
import { LEASE } from './lease.ts'
import type { Refusal } from './retry.ts'

export type Taken = {
  id: string
  recipient: string
  subject: string
  sealed: string
  attempts: number
  useless: boolean
  /** Null in letters that were queued before this was kept. */
  messageId: string | null
  inReplyTo: string | null
  references: string[] | null
  replyTo: string | null
}

export type Queue = {
  take(most: number): Promise<Taken[]>
  /** While a letter is being sent, so that nobody else takes it. */
  renew(id: string): Promise<void>
  sent(id: string): Promise<void>
  failed(id: string, failure: string): Promise<void>
  again(id: string, refusal: Refusal, delayMs: number): Promise<void>
  nextDueMs(): Promise<number | null>
}

// By a lease, not a lock: the embedded database has one connection, and nobody may wait for a mail server.
const TAKE = `
update outbox_mail set attempts = attempts + 1, due_at = now() + make_interval(secs => ${LEASE})
where id in (select id from outbox_mail where state = 'WAITING' and due_at <= now() order by due_at, id limit $1 for update skip locked)
returning id, recipient, subject, sealed, attempts, useless_at <= now() as useless,
  message_id as "messageId", in_reply_to as "inReplyTo", thread_ids as "references", reply_to as "replyTo"`

const RENEW = `
update outbox_mail set due_at = now() + make_interval(secs => ${LEASE}) where id = $1 and state = 'WAITING'`

const FINISH = `
  update outbox_mail
  set state = $2, failure = $3, sealed = null, reply_to = null, finished_at = now()
  where id = $1
  and state = 'WAITING'
`

export function mailQueue(db: Database): Queue {
  const finish = async (id: string, state: 'SENT' | 'FAILED', failure: string | null) =>
    void (await db.query({ text: FINISH, values: [id, state, failure] }))
  return {
    take: (most) => db.query<Taken>({ text: TAKE, values: [most] }),
    renew: async (id) => void (await db.query({ text: RENEW, values: [id] })),
    sent: (id) => finish(id, 'SENT', null),
    failed: (id, failure) => finish(id, 'FAILED', failure),
    async again(id, { code }, delayMs) {
      await db.query({
        text: `
          update outbox_mail
          set failure = $2, due_at = now() + make_interval(secs => $3::float8)
          where id = $1
          and state = 'WAITING'
        `,
        values: [id, code, delayMs / 1000],
      })
    },
    async nextDueMs() {
      const [next] = await db.query<{ ms: number | null }>({
        text: `
          select ceil(extract(epoch from min(due_at) - now()) * 1000)::float8 as ms
          from outbox_mail
          where state = 'WAITING'
        `,
        values: [],
      })
      return next?.ms ?? null
    },
  }
}
