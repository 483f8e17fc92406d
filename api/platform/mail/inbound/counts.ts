import type { Asked } from '../../database.ts'

type Asking = Pick<Asked, 'query'>

const LOCK = `select pg_advisory_xact_lock(hashtextextended('mail in ' || $1, 0))`
const POSTED = `
select count(*)::float8 as found from inbound_mail
where state = 'POSTED' and thread_id = $1 and finished_at > now() - interval '1 hour'`
const AUTOMATIC = `
select count(*)::float8 as found from inbound_mail
where state = 'AUTOMATIC' and sender_key = $1 and finished_at > now() - interval '1 day'`

/** Of the last hour. Until the transaction ends nobody else counts those of the same thread. */
export const postedIn = (transaction: Asking, threadId: string): Promise<number> =>
  countedAlone(transaction, POSTED, threadId)

/** Of the last hour, without waiting for others: there may be more by the time that the answer is used. */
export const postedSoFar = (db: Asking, threadId: string): Promise<number> => counted(db, POSTED, threadId)

/** Of the last day, by the pseudonym of a sender. */
export const automaticFrom = (transaction: Asking, senderKey: string): Promise<number> =>
  countedAlone(transaction, AUTOMATIC, senderKey)

async function countedAlone(transaction: Asking, text: string, key: string): Promise<number> {
  await transaction.query({ text: LOCK, values: [key] })
  return counted(transaction, text, key)
}

async function counted(db: Asking, text: string, key: string): Promise<number> {
  const [row] = await db.query<{ found: number }>({ text, values: [key] })
  return row?.found ?? 0
}
