import { isOurMessageId } from '../../messageId.ts'
import { allOf, firstOf, type MailHeaders, withoutComments } from '../headers.ts'
import { senderOf } from './sender.ts'

/** How we know our own mails: the domain of their Message-IDs, and the addresses that they come from. */
export type Ours = { messageIdDomain: string; replyDomain: string; sender: string | null }

export type Automatic =
  | 'AUTO_SUBMITTED'
  | 'NULL_RETURN_PATH'
  | 'REPORT'
  | 'PRECEDENCE'
  | 'LIST'
  | 'AUTO_RESPONSE_SUPPRESSED'
  | 'OUR_OWN'
  | 'AUTOREPLY'
  | 'LOOP'

const PRECEDENCE = ['bulk', 'list', 'junk', 'auto_reply']

/**
 * Why nobody wrote this mail by hand; null if somebody may have. Such a mail is never answered and makes no post, so
 * that two systems cannot answer each other (RFC 3834).
 */
export function automaticMail(
  headers: MailHeaders,
  envelope: { nullReturnPath: boolean },
  ours: Ours,
): Automatic | null {
  const has = (name: string): boolean => headers.some(([found]) => found === name)
  const words = (name: string): string[] =>
    allOf(headers, name).map((value) => withoutComments(value).split(';', 1)[0]?.trim().toLowerCase() ?? '')

  if (isOurs(headers, ours)) return 'OUR_OWN'
  if (words('content-type').includes('multipart/report')) return 'REPORT'
  if (envelope.nullReturnPath || words('return-path').includes('<>')) return 'NULL_RETURN_PATH'
  if (words('auto-submitted').some((word) => word !== 'no' && word !== '')) return 'AUTO_SUBMITTED'
  if (has('x-autoreply') || has('x-autorespond') || has('x-autoresponder')) return 'AUTOREPLY'
  if (words('precedence').some((word) => PRECEDENCE.includes(word))) return 'PRECEDENCE'
  if (has('list-id')) return 'LIST'
  if (has('x-auto-response-suppress')) return 'AUTO_RESPONSE_SUPPRESSED'
  if (has('x-loop')) return 'LOOP'
  return null
}

function isOurs(headers: MailHeaders, { messageIdDomain, replyDomain, sender }: Ours): boolean {
  if (isOurMessageId(firstOf(headers, 'message-id') ?? '', messageIdDomain)) return true
  const from = senderOf(headers)
  return from !== null && (from === sender || from.endsWith(`@${replyDomain}`))
}
