/** A piece of plain text; with `href`, one that leads somewhere. */
export type Piece = { text: string; href?: string }

// Only what begins as an address of the web does: nobody is led to javascript: or data:.
const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]+/gi

/** Marks that end a sentence rather than an address. */
const TRAILING = /[.,;:!?'’»]+$/

/** Finds the addresses in a text that somebody wrote. The pieces together are the text. */
export function linked(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0])
    if (!isAddress(address)) continue
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) })
    pieces.push({ text: address, href: address })
    at = match.index + address.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

/** `(see https://example.org/a)` does not end in a bracket, `https://example.org/a_(b)` does. */
function trimmed(address: string): string {
  const short = address.replace(TRAILING, '')
  const opened = short.split('(').length - 1
  const closed = short.split(')').length - 1
  return short.endsWith(')') && closed > opened ? trimmed(short.slice(0, -1)) : short
}

function isAddress(text: string): boolean {
  try {
    const { protocol, hostname, username } = new URL(text)
    // A name before the host makes an address look like another one.
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '' && username === ''
  } catch {
    return false
  }
}
