import { domainToASCII, domainToUnicode } from 'node:url'
import { wordsBeside } from './wordsBeside.ts'

/** `address` in lower case with its domain in Unicode; `note`: the words beside it. */
type Email = { address: string; note: string | null }

/** What an address cannot hold without quotation marks (RFC 5322, `specials`), and what people write around one. */
const APART = '\\s,;:<>()\\[\\]"“”\\\\'
const CANDIDATE = new RegExp(`[^${APART}@]+@[^${APART}@]+`, 'u')
/** RFC 5322 `dot-atom`, with the letters of RFC 6531. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{M}]$/u

const NONE = 'must be an e-mail address, such as jane@example.org'
const SEVERAL = 'must be one e-mail address: give another one as a contact of its own'
const QUESTION = 'must be an e-mail address alone: leave out what follows the question mark'

/** Everything beside the address becomes the note. `text`: plain (plainText.ts), up to 500 characters. */
export function readEmail(text: string): Email | { fault: string } {
  if ((text.match(/@/g) ?? []).length > 1) return { fault: SEVERAL }
  const found = CANDIDATE.exec(text)
  if (!found) return { fault: NONE }
  const bare = found[0].replace(/^['‘’]+/, '').replace(/['‘’.]+$/, '')
  if (/@.*\?/.test(bare)) return { fault: QUESTION }
  const address = canonical(bare)
  if (address === null) return { fault: NONE }
  const before = text.slice(0, found.index)
  if (before.endsWith('\\')) return { fault: NONE }
  return { address, note: wordsBeside(before.replace(/mailto:\s*$/i, ''), text.slice(found.index + found[0].length)) }
}

function canonical(text: string): string | null {
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at).toLowerCase()
  // The conversion treats the text as a link: it would cut off a path and decode escapes.
  const ascii = /[/%]/.test(text.slice(at)) ? '' : domainToASCII(text.slice(at + 1))
  const domain = domainToUnicode(ascii)
  const fits = ascii !== '' && ascii.length <= 253 && local.length <= 64 && local.length + ascii.length < 254
  return fits && LOCAL.test(local) && DOMAIN.test(domain) ? `${local}@${domain}` : null
}

/** With the domain in ASCII, as machines compare it (RFC 5891). */
export function asciiEmail(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`
}
