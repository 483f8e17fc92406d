import type { Asked } from '../../database.ts'
import { newId } from '../../record.ts'
import { LEASE } from '../lease.ts'

export type StoredMail = { mailKey: string; recipient: string; nullReturnPath: boolean; bytes: number; sealed: Buffer }

/** A mail to be read, without its content. */
export type TakenMail = { id: string; recipient: string; nullReturnPath: boolean; receivedAt: Date; attempts: number }

/** `REPORT`: about the delivery of a letter of ours. */
export type FinalState = 'POSTED' | 'AUTOMATIC' | 'REPORT' | 'HELD'

// On disk before it is acknowledged, also where the server is set to answer sooner.
const DURABLE = `set_config('synchronous_commit',
  case current_setting('synchronous_commit') when 'off' then 'on' else current_setting('synchronous_commit') end, true)`

const STORE = `
insert into inbound_mail (id, mail_key, recipient, null_return_path, bytes, sealed)
select $1::uuid, $2::text, $3::text, $4::boolean, $5::integer, $6::bytea where ${DURABLE} is not null
on conflict (mail_key) do nothing`

const TAKE = `
update inbound_mail set attempts = attempts + 1, due_at = now() + make_interval(secs => ${LEASE})
where id in (select id from inbound_mail where state = 'WAITING' and due_at <= now() order by due_at, id limit 1 for update skip locked)
returning id, recipient, null_return_path as "nullReturnPath",
  extract(epoch from received_at)::float8 as "receivedAt", attempts`

const RENEW = `
update inbound_mail set due_at = now() + make_interval(secs => ${LEASE}) where id = $1 and state = 'WAITING'`

const NEXT_DUE = `
select ceil(extract(epoch from min(due_at) - now()) * 1000)::float8 as ms from inbound_mail where state = 'WAITING'`

const WAITING = `
select count(*)::float8 as mails, coalesce(sum(bytes), 0)::float8 as bytes from inbound_mail where state = 'WAITING'`

type Asking = Pick<Asked, 'query'>

/** Does nothing for a mail that is known already. */
export async function storeMail(db: Asking, mail: StoredMail): Promise<void> {
  const { mailKey, recipient, nullReturnPath, bytes, sealed } = mail
  await db.query({ text: STORE, values: [newId(), mailKey, recipient, nullReturnPath, bytes, sealed] })
}

/** Null if none is due. Its attempt is counted now, so that a mail at which the process dies is counted too. */
export async function takeMail(db: Asking): Promise<TakenMail | null> {
  const [taken] = await db.query<Omit<TakenMail, 'receivedAt'> & { receivedAt: number }>({ text: TAKE, values: [] })
  return taken ? { ...taken, receivedAt: new Date(taken.receivedAt * 1000) } : null
}

export async function renewMail(db: Asking, id: string): Promise<void> {
  await db.query({ text: RENEW, values: [id] })
}

/** Null once it has been read. */
export async function sealedMail(db: Asking, id: string): Promise<Uint8Array | null> {
  const [row] = await db.query<{ sealed: Uint8Array | null }>({
    text: 'select sealed from inbound_mail where id = $1',
    values: [id],
  })
  return row?.sealed ?? null
}

/** `counted`: whether the attempt says anything of the mail. */
export async function tryAgain(
  db: Asking,
  id: string,
  { delayMs, counted }: { delayMs: number; counted: boolean },
): Promise<void> {
  await db.query({
    text: `
      update inbound_mail
      set due_at = now() + make_interval(secs => $2::float8), attempts = attempts - $3::integer
      where id = $1
      and state = 'WAITING'
    `,
    values: [id, delayMs / 1000, counted ? 0 : 1],
  })
}

export async function nextDueMs(db: Asking): Promise<number | null> {
  const [next] = await db.query<{ ms: number | null }>({ text: NEXT_DUE, values: [] })
  return next?.ms ?? null
}

export async function waitingMail(db: Asking): Promise<{ mails: number; bytes: number }> {
  const [waiting] = await db.query<{ mails: number; bytes: number }>({ text: WAITING, values: [] })
  return waiting ?? { mails: 0, bytes: 0 }
}

/** False if another process has read the mail meanwhile. Holds it until the transaction ends. */
export async function holdsMail(transaction: Asking, id: string): Promise<boolean> {
  const text = `select 1 from inbound_mail where id = $1 and state = 'WAITING' for update`
  return (await transaction.query({ text, values: [id] })).length > 0
}

export type Finish = { state: FinalState; threadId: string | null; senderKey: string | null }

export async function finishMail(
  transaction: Asking,
  id: string,
  { state, threadId, senderKey }: Finish,
): Promise<void> {
  await transaction.query({
    text: `
      update inbound_mail
      set state = $2, thread_id = $3, sender_key = coalesce($4, sender_key), sealed = null, recipient = null,
        sender = null, finished_at = now()
      where id = $1
    `,
    values: [id, state, threadId, senderKey],
  })
}
