import type { Asked } from '../../database.ts'

type Asking = Pick<Asked, 'query'>

const KEPT_DAYS = 7

/** Of one sender; beyond, and beyond what follows, a mail is held for a SPOC. */
const MOST_OF_ONE = 5
/** Of all senders, whom anybody can make up. */
const MOST = { mails: 10_000, bytes: 1024 ** 3, lettersAnHour: 200 }

const LOCK = `select pg_advisory_xact_lock(hashtextextended('unconfirmed mail', 0))`

// What has been answered is found by sender also when it is a question by now.
const SO_FAR = `
  select count(*) filter (where state = 'UNCONFIRMED')::float8 as mails,
    coalesce(sum(bytes) filter (where state = 'UNCONFIRMED'), 0)::float8 as bytes,
    count(*) filter (where state = 'UNCONFIRMED' and sender = $1)::float8 as own,
    count(*) filter (where answered_at > now() - interval '1 hour')::float8 as letters,
    coalesce(bool_or(sender_key = $2 and answered_at > now() - interval '1 day'), false) as answered
  from inbound_mail
  where state = 'UNCONFIRMED' or answered_at > now() - interval '1 day'`

type SoFar = { mails: number; bytes: number; own: number; letters: number; answered: boolean }

/** What becomes of a mail whose sender has no account. */
export type Unknown = 'TOO_MANY' | 'KEPT' | 'ANSWERED'

/** Until the transaction ends nobody else counts. @param senderKey what the sender is known by once the mail is gone */
export async function unknownSender(transaction: Asking, sender: string, senderKey: string): Promise<Unknown> {
  await transaction.query({ text: LOCK, values: [] })
  const [found] = await transaction.query<SoFar>({ text: SO_FAR, values: [sender, senderKey] })
  return found ? outcome(found) : 'TOO_MANY'
}

function outcome({ mails, bytes, own, letters, answered }: SoFar): Unknown {
  if (own >= MOST_OF_ONE || mails >= MOST.mails || bytes >= MOST.bytes) return 'TOO_MANY'
  if (answered) return 'KEPT'
  return letters >= MOST.lettersAnHour ? 'TOO_MANY' : 'ANSWERED'
}

export const forgottenAt = (now: Date): Date => new Date(now.getTime() + KEPT_DAYS * 86_400_000)

export type Kept = { sender: string; senderKey: string; isAnswered: boolean; forgetAt: Date }

/** Unread, until its sender has an account. */
export async function keepUnconfirmed(
  transaction: Asking,
  id: string,
  { sender, senderKey, isAnswered, forgetAt }: Kept,
): Promise<void> {
  await transaction.query({
    text: `
      update inbound_mail
      set state = 'UNCONFIRMED', sender = $2, sender_key = $3, forget_at = $4, answered_at = case when $5 then now() end
      where id = $1
    `,
    values: [id, sender, senderKey, forgetAt.toISOString(), isAnswered],
  })
}

/** Those whose senders have an account by now are read like new ones. */
export async function releaseConfirmed(db: Asking): Promise<void> {
  await db.query({
    text: `
      update inbound_mail m set state = 'WAITING', attempts = 0, due_at = now()
      from account a where m.state = 'UNCONFIRMED' and m.forget_at > now() and a.email = m.sender
    `,
    values: [],
  })
}

/** Deletes some that were kept for their time. @returns their ids */
export async function deleteForgotten(transaction: Asking): Promise<string[]> {
  const gone = await transaction.query<{ id: string }>({
    text: `
      delete from inbound_mail
      where id in (
        select id from inbound_mail where state = 'UNCONFIRMED' and forget_at < now() limit 500 for update skip locked
      )
      returning id
    `,
    values: [],
  })
  return gone.map(({ id }) => id)
}
