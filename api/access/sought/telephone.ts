/** A telephone number as somebody has typed it. */
type Telephone = {
  /** Digits that the stored number holds: without 0, 00, + and 44 before a British number; the last four are enough. */
  inside: string
  /** E.164, British where no country is given: what a whole number is stored as. */
  whole: string
}

const label = /^(?:tel(?:ephone)?|phone|mob(?:ile)?)\s*[.:]?\s*(?=[+(\d])/i
const extension = /[\s,;]*(?:ext(?:ension|n)?\.?|x|#)\s*=?\s*\d{1,7}$/i
const dialled = /^\(?\+?[\d\s()./\p{Pd}]+$/u
const least = 4
const lastDigits = 6

/** What a text says if it is a telephone number or its last digits, however it is grouped; null for other texts. */
export function telephone(text: string): Telephone | null {
  const typed = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(label, '')
    .replace(extension, '')
  if (!dialled.test(typed)) return null
  const digits = digitsOf(typed)
  if (digits.length < least) return null
  if (/^\(?(\+|00)/.test(typed)) {
    const number = abroad(digitsOf(typed.replace(/\(0\)/, '')).replace(/^00/, ''))
    // The last digits of a number may begin with 00 themselves.
    return number ?? (digits.length >= lastDigits ? { inside: digits, whole: `+44${digits}` } : null)
  }
  if (/^44\d{9,10}$/.test(digits)) return abroad(digits)
  const national = digits.replace(/^0/, '')
  return { inside: national.length < least ? digits : national, whole: `+44${national}` }
}

/** From the country code on; a 0 that is only dialled at home is left out after Britain's. */
function abroad(digits: string): Telephone | null {
  const british = /^440?(\d*)$/.exec(digits)?.[1]
  const inside = british ?? digits
  return inside.length < least ? null : { inside, whole: british === undefined ? `+${digits}` : `+44${british}` }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')
