import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A number as the API gives it: E.164, or a short one as it is dialled, and the extension behind it. */
type Telephone = { value: string | null; extension?: string | null }

/**
 * A number as people write it: +442079460123 → 020 7946 0123, +12125550123 → +1 212 555 0123; as it is stored if that
 * form would not dial the same number. Digits are grouped as in each country (libphonenumber), British ones by Ofcom's
 * plan.
 */
export function telephoneText(value: string): string {
  const number = value.startsWith('+') ? parsePhoneNumberFromString(value) : undefined
  if (number?.number !== value) return value
  if (number.countryCallingCode !== '44') return number.formatInternational()
  const national = number.formatNational()
  return national.replace(/\D/g, '') === `0${number.nationalNumber}` ? national : value
}

/** With its extension: 020 7946 0123 ext 45. Typed in again it is the same number and the same extension. */
export const numberWithExtension = ({ value, extension }: Telephone): string =>
  `${telephoneText(value ?? '')}${extension ? ` ext ${extension}` : ''}`

/** A link that dials (RFC 3966). */
export const telephoneLink = ({ value, extension }: Telephone): string =>
  `tel:${value ?? ''}${extension ? `;ext=${extension}` : ''}`
