import { messageIdsIn } from '../../messageId.ts'
import { firstOf, type MailHeaders, readHeaders } from '../headers.ts'
import type { MailRead } from '../parsing/mailParser.ts'
import { isForBounces, tokenIn } from '../replyAddress.ts'
import { readReplyToken, type ReplyKeys, type ReplyReading } from '../replyToken.ts'
import { type Automatic, automaticMail, type Ours } from './automaticMail.ts'
import { type DeliveryReport, deliveryReport } from './deliveryReport.ts'
import { wardIn } from '../wardAddress.ts'
import { senderOf } from './sender.ts'
import { threadOf, type ThreadHint } from './thread.ts'

export type MailAtHand = { mail: Uint8Array; read: MailRead; recipient: string; nullReturnPath: boolean }

/** What a mail says of itself, before anything is looked up. */
export type JudgedMail = {
  sender: string | null
  messageId: string | null
  thread: ThreadHint
  automatic: Automatic | null
  verdict:
    | { kind: 'REPORT'; report: DeliveryReport }
    | { kind: 'AUTOMATIC'; proven: boolean }
    | { kind: 'HELD'; reason: 'UNREADABLE' | 'NO_TOKEN' | 'FORGED_TOKEN' | 'EXPIRED_TOKEN' }
    /** To a ward's address, where anybody may begin. */
    | { kind: 'BEGINNING'; sender: string | null; ward: string }
    | { kind: 'REPLY'; sender: string | null; token: Extract<ReplyReading, { outcome: 'GOOD' | 'EXPIRED' }> }
}

export type Judging = { keys: ReplyKeys; ours: Ours; now: Date }

export function judgeMail(at: MailAtHand, { keys, ours, now }: Judging): JudgedMail {
  const headers = readHeaders(at.mail)
  const token = tokenIn(at.recipient)
  const reading = token === null ? null : readReplyToken(token, keys, now)
  const judged = {
    sender: senderOf(headers),
    messageId: messageIdsIn(firstOf(headers, 'message-id') ?? '')[0] ?? null,
    thread: threadOf(headers, reading, ours.messageIdDomain),
    automatic: automaticMail(headers, at, ours),
  }
  return { ...judged, verdict: verdictOf(at, headers, reading, judged, ours) }
}

function verdictOf(
  at: MailAtHand,
  headers: MailHeaders,
  token: ReplyReading | null,
  { sender, automatic }: Pick<JudgedMail, 'sender' | 'automatic'>,
  { replyDomain }: Ours,
): JudgedMail['verdict'] {
  if (automatic !== null) {
    const report = 'fault' in at.read ? null : reportIn(at.read, headers)
    return report === null ? { kind: 'AUTOMATIC', proven: token?.outcome === 'GOOD' } : { kind: 'REPORT', report }
  }
  if ('fault' in at.read) return { kind: 'HELD', reason: 'UNREADABLE' }
  const ward = wardIn(at.recipient)
  if (ward !== null) return { kind: 'BEGINNING', sender, ward }
  if (token === null || isForBounces(at.recipient, replyDomain)) return { kind: 'HELD', reason: 'NO_TOKEN' }
  if (token.outcome === 'FORGED') return { kind: 'HELD', reason: 'FORGED_TOKEN' }
  if (token.outcome === 'EXPIRED') return { kind: 'HELD', reason: 'EXPIRED_TOKEN' }
  return { kind: 'REPLY', sender, token }
}

const reportIn = (read: Exclude<MailRead, { fault: unknown }>, headers: MailHeaders): DeliveryReport | null =>
  deliveryReport(
    headers,
    read.parts.map(({ type, bytes }) => ({ type, content: bytes })),
    read.wholeText,
  )
