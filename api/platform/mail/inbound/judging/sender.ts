import { normalisedEmail } from '../../../values/accountEmail.ts'
import { allOf, type MailHeaders, withoutComments } from '../headers.ts'

const ADDRESS = '[^\\s<>(),;:@"\\\\]+@[^\\s<>(),;:@"\\\\]+'
const ALONE = new RegExp(`^(${ADDRESS})$`)
const IN_BRACKETS = new RegExp(`^[^<>,;:]*<(${ADDRESS})>$`)

/**
 * The one address that a mail says it is from, as accounts keep theirs; null if there is none, several, a group, or two
 * From fields, of which the relay may have checked the other one.
 */
export function senderOf(headers: MailHeaders): string | null {
  const [from, ...more] = allOf(headers, 'from')
  if (from === undefined || more.length > 0 || from.length > 2000) return null
  const plain = withoutComments(from)
    .replace(/"(?:[^"\\]|\\.)*"/g, ' ')
    .trim()
  const address = (ALONE.exec(plain) ?? IN_BRACKETS.exec(plain))?.[1]
  return address === undefined ? null : normalisedEmail(address)
}
