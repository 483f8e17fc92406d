type Telephone = {
  /** Without 0, 00, + and 44 before a British number: the last four digits are enough. */
  inside: string
  /** E.164, British where no country is given: the form in which whole numbers are stored. */
  whole: string
}

const LABEL = /^(?:tel(?:ephone)?|phone|mob(?:ile)?)\s*[.:]?\s*(?=[+(\d])/i
const EXTENSION = /[\s,;]*(?:ext(?:ension|n)?\.?|x|#)\s*=?\s*\d{1,7}$/i
const DIALLED = /^\(?\+?[\d\s()./\p{Pd}]+$/u
const LEAST = 4
const LAST_DIGITS = 6

/** Null unless the text is a telephone number or its last digits, in any grouping. */
export function telephone(text: string): Telephone | null {
  const typed = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(LABEL, '')
    .replace(EXTENSION, '')
  if (!DIALLED.test(typed)) return null
  const digits = digitsOf(typed)
  if (digits.length < LEAST) return null
  if (/^\(?(\+|00)/.test(typed)) {
    const number = abroad(digitsOf(typed.replace(/\(0\)/, '')).replace(/^00/, ''))
    // A number's last digits may begin with 00.
    return number ?? (digits.length >= LAST_DIGITS ? { inside: digits, whole: `+44${digits}` } : null)
  }
  if (/^44\d{9,10}$/.test(digits)) return abroad(digits)
  const national = digits.replace(/^0/, '')
  return { inside: national.length < LEAST ? digits : national, whole: `+44${national}` }
}

/** From the country code on. The 0 that is dialled only within Britain is left out. */
function abroad(digits: string): Telephone | null {
  const british = /^440?(\d*)$/.exec(digits)?.[1]
  const inside = british ?? digits
  return inside.length < LEAST ? null : { inside, whole: british === undefined ? `+${digits}` : `+44${british}` }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')
