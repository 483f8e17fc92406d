import EmailReplyParser from 'email-reply-parser'

/** Beyond it the library's patterns may take minutes on a hostile text; nobody writes so much above a quote. */
const MOST_CHARACTERS = 50_000

/**
 * What the sender wrote: without the quoted mail and the signature. All of the text if nothing else is left, as when
 * somebody answers below a quote mark only.
 */
export function visibleReply(wholeText: string): string {
  const text = aboveOutlooksQuote(wholeText.slice(0, MOST_CHARACTERS))
  const visible = new EmailReplyParser().parseReply(text).trim()
  return visible === '' ? wholeText.trim() : visible
}

/** Outlook quotes without marks, under a head that the library knows only with brackets round the address. */
function aboveOutlooksQuote(text: string): string {
  const lines = text.split('\n')
  const head = lines.findIndex(
    (line, at) =>
      /^\s*\*?From:/.test(line) &&
      /^\s*\*?(?:Sent|Date):/.test(lines[at + 1] ?? '') &&
      /^\s*\*?(?:To|Subject):/.test(lines[at + 2] ?? ''),
  )
  const above = lines.slice(0, Math.max(0, head)).join('\n')
  return above.trim() === '' ? text : above
}
