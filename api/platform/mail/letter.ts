import type { Statement } from '../database.ts'
import { newId } from '../record.ts'
import { messageIdOf, threadReferences } from './messageId.ts'
import type { Seal } from './seal.ts'

export type Letter = {
  /** Given by who wants to name the letter's Message-ID later; otherwise a new one. */
  id?: string
  /** Null for somebody who has none yet. */
  accountId: string | null
  purpose:
    | 'INVITATION'
    | 'PASSWORD_RESET'
    | 'PASSWORD_CHANGED'
    | 'EMAIL_CHANGED'
    | 'BREAK_GLASS'
    | 'INVITED_ALREADY'
    | 'QUESTION'
    | 'PENDING_CHANGE'
    | 'CARE'
    | 'REGISTRATION'
  recipient: string
  subject: string
  text: string
  uselessAt: Date
  thread?: LetterThread
}

/** Keeps a letter in its reader's thread, and lets the reader answer it. */
type LetterThread = {
  /** Message-IDs of the whole thread, oldest first; the last one is what the letter answers. */
  messageIds: readonly string[]
  /** Null: answers go to the sender of all our mail. */
  replyTo: string | null
}

/** Where letters come from. */
export type Desk = { domain: string }

// Who was written to when is personal data too: finished letters are kept for a month, until the next letter is queued.
const INSERT = `
with forgotten as (
  delete from outbox_mail where id in (
    select id from outbox_mail where created_at < now() - interval '30 days' and state <> 'WAITING' limit 1000 for update skip locked))
insert into outbox_mail (id, account_id, purpose, recipient, subject, useless_at, state, sealed, body, finished_at,
  message_id, in_reply_to, thread_ids, reply_to)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $7 = 'KEPT' then now() end, $10, $11, $12::text[], $13)`

/** A subject or an address with a line end in it could add headers of its own. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

type Stored = { state: 'WAITING' | 'KEPT'; sealed: string | null; body: string | null }

function insert(letter: Letter, { domain }: Desk, { state, sealed, body }: Stored): Statement {
  const id = letter.id ?? newId()
  const references = threadReferences(letter.thread?.messageIds ?? [])
  return {
    text: INSERT,
    values: [
      id,
      letter.accountId,
      letter.purpose,
      letter.recipient,
      onOneLine(letter.subject),
      letter.uselessAt.toISOString(),
      state,
      sealed,
      body,
      messageIdOf(id, domain),
      references.at(-1) ?? null,
      references.length > 0 ? references : null,
      state === 'WAITING' ? (letter.thread?.replyTo ?? null) : null,
    ],
  }
}

export const queued = (letter: Letter, desk: Desk, seal: Seal): Statement =>
  insert(letter, desk, { state: 'WAITING', sealed: seal.close(letter.text), body: null })

/** Keeps a letter in the outbox for an administrator to read, when there is no mail server. */
export const kept = (letter: Letter, desk: Desk): Statement =>
  insert(letter, desk, { state: 'KEPT', sealed: null, body: letter.text })
