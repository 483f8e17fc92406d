import { messageIdsIn } from '../../messageId.ts'
import { firstOf, type MailHeaders, readHeaders, withoutComments } from '../headers.ts'

export type DeliveryReport = {
  /** `delayed` is tried again by the sender of the report; nothing is known to be lost. */
  action: 'failed' | 'delayed' | 'delivered'
  /** RFC 3463, such as 5.1.1; null if the report gives none. */
  status: string | null
  /** Of the mail that the report is about; null if it does not say. */
  messageId: string | null
}

type Part = { type: string; content: Uint8Array }

const STATUS = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/
/** Real ones hold some hundred bytes a recipient; a hostile one of 15 MiB would hold up the process for a minute. */
const MOST_BYTES = 64 * 1024
const MOST_RECIPIENTS = 100
/** How a report quotes the returned mail where it has no part of its own for it (Gmail, qmail). */
const QUOTED_ID = /^[> ]*message-id:[ \t]*(?:\r?\n[ \t]+)?(<[^\s<>]+>)/im

/**
 * Reads a report as RFC 3464 has it, or the plain text of a system that never learnt it; null if it is none: a report
 * of spam (RFC 5965) or of reading (RFC 8098) says nothing of delivery.
 */
export function deliveryReport(headers: MailHeaders, parts: readonly Part[], text: string): DeliveryReport | null {
  const type = withoutComments(firstOf(headers, 'content-type') ?? '').toLowerCase()
  if (type.startsWith('multipart/report') && !/report-type="?delivery-status\b/.test(type)) return null
  const status = parts.find((part) => part.type === 'message/delivery-status')
  const messageId = returnedId(parts) ?? QUOTED_ID.exec(text)?.[1] ?? null
  if (status) return { ...worstOf(Buffer.from(beginning(status.content)).toString('utf8')), messageId }
  if (firstOf(headers, 'x-failed-recipients') === null && !QUOTED_ID.test(text)) return null
  const found = STATUS.exec(text)?.[1] ?? null
  return { action: found?.startsWith('4') ? 'delayed' : 'failed', status: found, messageId }
}

/** Blocks by blank lines: the first is about the mail, each other about one recipient. One of ours has one. */
function worstOf(text: string): Pick<DeliveryReport, 'action' | 'status'> {
  const recipients = text
    .split(/\r?\n[ \t]*\r?\n/, MOST_RECIPIENTS)
    .map((block) => readHeaders(Buffer.from(block.trim())))
    .map((fields) => ({
      action: withoutComments(firstOf(fields, 'action') ?? '').toLowerCase(),
      status: STATUS.exec(firstOf(fields, 'status') ?? '')?.[1] ?? null,
    }))
    .filter(({ action }) => action !== '')
  const failed = recipients.find(({ action }) => action === 'failed')
  if (failed) return { action: 'failed', status: failed.status }
  const delayed = recipients.find(({ action }) => action === 'delayed')
  if (delayed) return { action: 'delayed', status: delayed.status }
  return { action: 'delivered', status: recipients[0]?.status ?? null }
}

function returnedId(parts: readonly Part[]): string | null {
  const returned = parts.find(({ type }) => ['message/rfc822', 'text/rfc822-headers', 'message/global'].includes(type))
  if (!returned) return null
  const id = firstOf(readHeaders(trimmedStart(beginning(returned.content))), 'message-id')
  return id === null ? null : (messageIdsIn(id)[0] ?? null)
}

const beginning = (content: Uint8Array): Uint8Array => content.subarray(0, MOST_BYTES)

/** Some reports begin the returned mail with an empty line. */
const trimmedStart = (content: Uint8Array): Uint8Array =>
  content.subarray(
    Math.max(
      0,
      content.findIndex((byte) => byte !== 10 && byte !== 13),
    ),
  )
