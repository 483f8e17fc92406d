import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import { isBritishLength, isBritishMobile } from './britishPlan.ts'

/** North American Numbering Plan: area and exchange begin with 2 to 9. */
const NORTH_AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/

/** One number as it is typed, British where it names no country, in E.164. Null where it cannot be dialled. */
export function numberOf(typed: string): string | null {
  const abroad = /^[(\s]*(?:\+|00)/.test(typed)
  // The zero that is dialled within a country is often written behind the country's code; in Italy it belongs to the number.
  const dialled = abroad && !/^[(\s+0]*39/.test(typed) ? typed.replace(/^((?:\D*\d){1,5}\D*?)\(\s*0\s*\)/, '$1') : typed
  const number = parsePhoneNumberFromString(`${typed.includes('+') ? '+' : ''}${dialled.replace(/\D/g, '')}`, 'GB')
  return number && isDialable(number) ? number.number : null
}

/** Lengths decide, and not lists of what is allocated: those are older than the numbers that people have. */
function isDialable(number: PhoneNumber): boolean {
  if (number.isValid()) return true
  const { countryCallingCode, nationalNumber } = number
  if (countryCallingCode === '44') return isBritishLength(nationalNumber)
  if (countryCallingCode === '1') return NORTH_AMERICAN.test(nationalNumber)
  return number.isPossible() && !/^0+$/.test(nationalNumber)
}

/** Whether a number in E.164 can be a mobile. Abroad, what is not known for a landline may be one: in some countries nobody can tell. */
export function mayBeMobile(number: string): boolean {
  const parsed = number.startsWith('+') ? parsePhoneNumberFromString(number) : undefined
  if (!parsed) return false
  return parsed.countryCallingCode === '44' ? isBritishMobile(parsed.nationalNumber) : parsed.getType() !== 'FIXED_LINE'
}
