import { type ParsedMail as Parsed, simpleParser } from 'mailparser'
import { plainText } from '../../../values/plainText.ts'

export type MailPart = {
  /** As the sender wrote it, on one line: not a file name until it has been checked. Null if it has none. */
  name: string | null
  /** What the sender says it is. */
  type: string
  bytes: Uint8Array
  /** Shown inside the text, such as a logo in a signature. */
  inline: boolean
}

export type MailContent = {
  subject: string | null
  /** All of the text, quotes and signature included; HTML as text. */
  wholeText: string
  /** Whether the text was longer than we keep. */
  shortened: boolean
  parts: MailPart[]
}

const MOST_PARTS = 50
const MOST_CHARACTERS = 200_000
const MOST_HTML = 2_000_000

const LIMITS = {
  // Counted while the mail is split, whatever is nested in what.
  maxChildNodes: MOST_PARTS,
  maxHeadSize: 256 * 1024,
  maxHtmlLengthToParse: MOST_HTML,
  // Attached mails and reports stay what they are: parts.
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
  // What nobody reads: links in HTML, pictures inside it, checksums.
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  checksumAlgo: false as const,
}

/** Rejects what has too many parts or cannot be read. Costly for hostile mails: run it where it can be ended. */
export async function parseMail(mail: Uint8Array): Promise<MailContent> {
  const parsed = await simpleParser(Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength), LIMITS)
  const text = sound(await textOf(parsed))
  return {
    subject: parsed.subject === undefined ? null : oneLine(parsed.subject, 500),
    wholeText: text.slice(0, MOST_CHARACTERS),
    shortened: text.length > MOST_CHARACTERS,
    parts: parsed.attachments.map(({ filename, contentType, content, related }) => ({
      name: filename ? oneLine(filename, 255) : null,
      type: oneLine(contentType, 255).toLowerCase(),
      bytes: new Uint8Array(content),
      inline: related ?? false,
    })),
  }
}

/** Some programs send an empty text beside the HTML that says everything. */
async function textOf({ text = '', html }: Parsed): Promise<string> {
  if (text.trim() !== '' || !html) return text
  const alone = Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`)
  return (await simpleParser(alone, LIMITS)).text ?? ''
}

/** PostgreSQL refuses NUL, and other control characters mean nothing in a text. */
const sound = (text: string): string =>
  plainText(
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\n\t])\p{Cc}/gu, ''),
  ).trim()

const oneLine = (text: string, most: number): string =>
  plainText(text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))
    .trim()
    .slice(0, most)
    .toWellFormed()
