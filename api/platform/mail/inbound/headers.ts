/** In their order, with names in lower case and folded values on one line (RFC 5322, 2.2.3). */
export type MailHeaders = readonly (readonly [name: string, value: string])[]

const MOST_BYTES = 256 * 1024
const MOST_FIELDS = 1000

/** Of a whole mail, or of as much as a report quotes; never throws. */
export function readHeaders(mail: Uint8Array): MailHeaders {
  const head = Buffer.from(mail.buffer, mail.byteOffset, Math.min(mail.byteLength, MOST_BYTES)).toString('utf8')
  const fields: { name: string; lines: string[] }[] = []
  for (const line of head.split('\n')) {
    const text = line.replace(/\r$/, '')
    if (text === '' || fields.length >= MOST_FIELDS) break
    if (/^[ \t]/.test(text)) {
      fields.at(-1)?.lines.push(text.trim())
      continue
    }
    const colon = text.indexOf(':')
    if (colon > 0)
      fields.push({ name: text.slice(0, colon).trim().toLowerCase(), lines: [text.slice(colon + 1).trim()] })
  }
  // Joined once a field: a value that is joined and trimmed with each line takes seconds where there are 80,000 of them.
  return fields.map(({ name, lines }) => [name, lines.filter((text) => text !== '').join(' ')] as const)
}

export const allOf = (headers: MailHeaders, name: string): string[] =>
  headers.filter(([found]) => found === name).map(([, value]) => value)

export const firstOf = (headers: MailHeaders, name: string): string | null => allOf(headers, name)[0] ?? null

/** Without comments, which may be nested (RFC 5322, 3.2.2); quoted text is kept. */
export function withoutComments(value: string): string {
  let depth = 0
  let quoted = false
  let text = ''
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] as string
    if (sign === '\\') {
      if (depth === 0) text += value.slice(at, at + 2)
      at++
    } else if (depth === 0 && sign === '"') {
      quoted = !quoted
      text += sign
    } else if (!quoted && sign === '(') depth++
    else if (!quoted && sign === ')' && depth > 0) depth--
    else if (depth === 0) text += sign
  }
  return text.trim()
}
