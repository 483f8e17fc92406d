import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

export type ContactKind = 'PHONE' | 'MOBILE' | 'EMAIL' | 'ADDRESS'

/**
 * The form in which a contact's value is stored, so that one number is always the same text: E.164 for numbers (British where no country is given), lower
 * case for e-mail. Null when it is none.
 */
export function storedForm(kind: ContactKind, value: string): string | null {
  switch (kind) {
    case 'PHONE':
    case 'MOBILE': {
      const number = parsePhoneNumberFromString(value, 'GB')
      // Possible, not valid: the numbers that Ofcom keeps for drama, and new ranges, are real enough.
      return number?.isPossible() ? number.number : null
    }
    case 'EMAIL': {
      const address = value.toLowerCase()
      return /^[^\s@"<>]{1,64}@[^\s@"<>.]+(\.[^\s@"<>.]+)+$/.test(address) && address.length <= 254 ? address : null
    }
    case 'ADDRESS':
      return value.replace(/\s*\n\s*/g, '\n')
  }
}
