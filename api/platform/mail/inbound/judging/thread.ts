import { isOurMessageId, messageIdsIn } from '../../messageId.ts'
import { allOf, type MailHeaders } from '../headers.ts'
import type { ReplyReading } from '../replyToken.ts'

/**
 * To which thread a mail seems to belong. Only a good token is proof; Message-IDs are known to everyone who was ever
 * sent a copy, so they only help a SPOC with a mail that is held.
 */
export type ThreadHint =
  | { by: 'token'; postId: string }
  /** Of letters of ours, the one answered first, then the latest. */
  | { by: 'references'; messageIds: string[] }
  | { by: 'nothing' }

export function threadOf(headers: MailHeaders, token: ReplyReading | null, messageIdDomain: string): ThreadHint {
  if (token !== null && token.outcome !== 'FORGED') return { by: 'token', postId: token.postId }
  const answered = messageIdsIn(allOf(headers, 'in-reply-to').join(' '))
  const thread = messageIdsIn(allOf(headers, 'references').join(' ')).reverse()
  const ours = [...new Set([...answered, ...thread])].filter((id) => isOurMessageId(id, messageIdDomain))
  return ours.length > 0 ? { by: 'references', messageIds: ours.slice(0, 50) } : { by: 'nothing' }
}
