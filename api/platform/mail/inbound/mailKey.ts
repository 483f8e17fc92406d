import { createHash } from 'node:crypto'
import { messageIdsIn } from '../messageId.ts'
import { allOf, firstOf, type MailHeaders, readHeaders } from './headers.ts'
import { senderOf } from './judging/sender.ts'

/** What a relay adds on the way differs each time that it delivers; what the author sent does not. */
const AUTHORS = ['from', 'date', 'subject', 'in-reply-to', 'content-type']

/**
 * A key for each recipient of a mail: the same when the mail is delivered again to the same one, so that it is stored
 * once. By its Message-ID and sender: with another's Message-ID nobody else can make a mail seem known. Without
 * Message-ID by what it says. The mail is read once, however many recipients it has.
 */
export function mailKeys(mail: Uint8Array): (recipient: string) => string {
  const headers = readHeaders(mail)
  const messageId = messageIdsIn(firstOf(headers, 'message-id') ?? '')[0]
  const sender = senderOf(headers) ?? allOf(headers, 'from').join(',')
  const known = messageId === undefined ? `says ${saidIn(headers, mail)}` : `id ${messageId}`
  return (recipient) =>
    createHash('sha256').update(`${recipient.toLowerCase()}\0${sender}\0${known}`).digest('base64url')
}

function saidIn(headers: MailHeaders, mail: Uint8Array): string {
  const hash = createHash('sha256')
  for (const name of AUTHORS) hash.update(`${name}: ${allOf(headers, name).join('\0')}\0`)
  return hash.update(bodyOf(mail)).digest('base64url')
}

function bodyOf(mail: Uint8Array): Uint8Array {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)
  const ends = ['\r\n\r\n', '\n\n'].map((end) => bytes.indexOf(end)).filter((at) => at >= 0)
  return bytes.subarray(ends.length > 0 ? Math.min(...ends) : 0)
}
