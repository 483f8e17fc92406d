import { numberOf } from './dialable.ts'
import { readTelephone } from './readTelephone.ts'
import { keyboardSigns } from './signs.ts'

/**
 * The texts of which a stored number holds one, where it is the number that was typed, or a part of it: the last four
 * digits, an area code, a number with its country. Stored numbers are E.164, or short ones as they are dialled. None
 * where what was typed is not digits, or fewer than three.
 *
 * @param typed a whole number with words or an extension too: these are left aside
 */
export function dialled(typed: string): string[] {
  const whole = readTelephone(typed)
  if (!('fault' in whole)) return [whole.number]
  const signs = keyboardSigns(typed)
    .replace(/^\s*(?:tel|callto):(?:\/\/)?/i, '')
    .trim()
  const digits = signs.replace(/\D/g, '')
  if (!/^[+\d(][-+\d\s()./]*$/.test(signs) || digits.length < 3) return []
  const number = numberOf(signs)
  if (number !== null) return [number]
  if (/^\(?\+/.test(signs)) return [`+${withoutTrunk(signs)}`]
  if (digits.startsWith('00')) return [`+${withoutTrunk(signs).slice(2)}`, digits]
  // Without its area a number may begin with any digit, a nought too: the last four of 020 7946 0127.
  return digits.startsWith('0') ? [`+44${digits.slice(1)}`, digits] : [digits]
}

/** A nought in brackets behind the country's code is dialled within the country only. */
const withoutTrunk = (signs: string): string => signs.replace(/\(\s*0\s*\)/, '').replace(/\D/g, '')
