import { BadUserInput } from '../platform/errors.ts'
import { reasonFault } from '../access/reason.ts'
import { textFault } from '../limits/text.ts'

const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * The reason in the header `Beadle-Purpose`, in UTF-8; null if there is none. One that cannot be recorded as sent is
 * refused: a reason must not vanish from the ledger or change there.
 * @param header as Node gives it: one character for each byte (latin1)
 * @throws BadUserInput naming the header
 */
export function purposeOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null
  if (typeof header !== 'string') throw refused('was sent more than once')
  const purpose = decoded(header).trim()
  if (purpose === '') return null
  const fault = textFault(purpose) ?? reasonFault(purpose)
  if (fault !== null) throw refused(fault)
  return purpose
}

function decoded(header: string): string {
  try {
    return strict.decode(Buffer.from(header, 'latin1'))
  } catch {
    throw refused('must be UTF-8')
  }
}

const refused = (fault: string): BadUserInput =>
  new BadUserInput({ 'Beadle-Purpose': fault }, 'The purpose cannot be recorded as it was sent.', 400)
