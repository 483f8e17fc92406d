import { readEmail } from '../platform/values/emailAddress.ts'
import { namesSomething } from '../platform/values/plainText.ts'
import { mayBeMobile } from '../platform/telephone/dialable.ts'
import { readTelephone } from '../platform/telephone/readTelephone.ts'

export type ContactKind = 'PHONE' | 'MOBILE' | 'EMAIL' | 'ADDRESS'

/** Every visible character of the input goes into value, extension or note, or separates them. */
type StoredContact = {
  /** As requested, but PHONE for a number that cannot be a mobile's. */
  kind: ContactKind
  /** One form for each number or address: E.164, or a short number as dialled; e-mail in lower case. */
  value: string
  /** Digits; null unless it is a number. */
  extension: string | null
  note: string | null
}

const isNumber = (kind: ContactKind): kind is 'PHONE' | 'MOBILE' => kind === 'PHONE' || kind === 'MOBILE'

/** @returns the contact's parts, or what is wrong with it */
export function readContact(kind: ContactKind, text: string): StoredContact | { fault: string } {
  if (isNumber(kind)) return readNumber(kind, text)
  if (kind === 'EMAIL') {
    const email = readEmail(text)
    return 'fault' in email ? email : { kind, value: email.address, extension: null, note: email.note }
  }
  return namesSomething(text)
    ? { kind, value: text.replace(/\s*\n\s*/g, '\n'), extension: null, note: null }
    : { fault: 'must be an address' }
}

function readNumber(kind: 'PHONE' | 'MOBILE', text: string): StoredContact | { fault: string } {
  const read = readTelephone(text)
  if ('fault' in read) return read
  const isMobile = kind === 'MOBILE' && mayBeMobile(read.number)
  return { kind: isMobile ? 'MOBILE' : 'PHONE', value: read.number, extension: read.extension, note: read.note }
}

/** Reads an extension given in its own field; null if it is not one. */
export function readExtension(kind: ContactKind, text: string): string | null {
  const digits = /^(?:(?:extension|extn|ext|x)[ .:]*|#)?(\d{1,8})$/i.exec(text.trim())?.[1]
  return digits !== undefined && isNumber(kind) ? digits : null
}
