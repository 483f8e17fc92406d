import type { Statement } from '../database.ts'
import { newId } from '../record.ts'
import type { Seal } from './seal.ts'

export type Letter = {
  /** Null for somebody who has none yet. */
  accountId: string | null
  purpose: 'INVITATION' | 'PASSWORD_RESET' | 'PASSWORD_CHANGED' | 'EMAIL_CHANGED' | 'BREAK_GLASS' | 'INVITED_ALREADY'
  recipient: string
  subject: string
  text: string
  uselessAt: Date
}

// Who was written to when is personal data too: finished letters are kept for a month, until the next letter is queued.
const INSERT = `
with forgotten as (
  delete from outbox_mail where id in (
    select id from outbox_mail where created_at < now() - interval '30 days' and state <> 'WAITING' limit 1000 for update skip locked))
insert into outbox_mail (id, account_id, purpose, recipient, subject, useless_at, state, sealed, body, finished_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $7 = 'KEPT' then now() end)`

const insert = (letter: Letter, state: 'WAITING' | 'KEPT', sealed: string | null, body: string | null): Statement => ({
  text: INSERT,
  values: [
    newId(),
    letter.accountId,
    letter.purpose,
    letter.recipient,
    letter.subject,
    letter.uselessAt.toISOString(),
    state,
    sealed,
    body,
  ],
})

export const queued = (letter: Letter, seal: Seal): Statement =>
  insert(letter, 'WAITING', seal.close(letter.text), null)

/** Keeps a letter in the outbox for an administrator to read, when there is no mail server. */
export const kept = (letter: Letter): Statement => insert(letter, 'KEPT', null, letter.text)
