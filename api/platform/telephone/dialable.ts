import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import { isBritishLength, isBritishMobile } from './britishPlan.ts'

/** North American Numbering Plan: area and exchange begin with 2 to 9. */
const NORTH_AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/

/** In E.164, British where it names no country; null if it cannot be dialled. */
export function numberOf(typed: string): string | null {
  const plus = typed.includes('+')
  const digits = withoutTrunkZero(typed).replace(/\D/g, '')
  const number = parsePhoneNumberFromString(`${plus ? '+' : ''}${digits}`, 'GB')
  return number && isDialable(number) && isAllOf(digits, number) ? number.number : null
}

/** A zero in brackets after the country code is dialled within the country; in Italy it belongs to the number. */
function withoutTrunkZero(typed: string): string {
  const isAbroad = /^[(\s]*(?:\+|00)/.test(typed) && !/^[(\s+0]*39/.test(typed)
  return isAbroad ? typed.replace(/^((?:\D*\d){1,5}\D*?)\(\s*0\s*\)/, '$1') : typed
}

/** Parsers drop prefixes that some countries once dialled: only the country code and its trunk zero may go. */
function isAllOf(digits: string, { countryCallingCode, nationalNumber }: PhoneNumber): boolean {
  const local = [nationalNumber, `0${nationalNumber}`]
  const international = local.map((number) => `${countryCallingCode}${number}`)
  return [...local, ...international, ...international.map((number) => `00${number}`)].includes(digits)
}

/** By length, not by lists of allocated numbers: those are older than the numbers people have. */
function isDialable(number: PhoneNumber): boolean {
  if (number.isValid()) return true
  const { countryCallingCode, nationalNumber } = number
  if (countryCallingCode === '44') return isBritishLength(nationalNumber)
  if (countryCallingCode === '1') return NORTH_AMERICAN.test(nationalNumber)
  return number.isPossible() && !/^0+$/.test(nationalNumber)
}

/** libphonenumber's types that may be a mobile; undefined is a range that it does not know. */
const MOBILE_TYPES: readonly unknown[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE', undefined]

/** Abroad, any number not known to be something else may be one: in some countries nobody can tell. */
export function mayBeMobile(number: string): boolean {
  const parsed = number.startsWith('+') ? parsePhoneNumberFromString(number) : undefined
  if (!parsed) return false
  return parsed.countryCallingCode === '44'
    ? isBritishMobile(parsed.nationalNumber)
    : MOBILE_TYPES.includes(parsed.getType())
}
