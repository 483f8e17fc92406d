import { wordsBeside } from '../values/wordsBeside.ts'
import { isShortNumber } from './britishPlan.ts'
import { numberOf } from './dialable.ts'
import { keyboardSigns } from './signs.ts'

/** `number`: E.164, or a short number's digits as dialled. `note`: the words beside it. */
type Telephone = { number: string; extension: string | null; note: string | null }

/** A bracket opened after the first digits and not closed is not part of them. */
const RUN = /(?:\+ ?\(?|\( ?\+? ?)?\d(?:[\d ).\/-]|\((?=[\d ]*\)))*/g
const SCHEME = /^\s*(?:tel|callto):(?:\/\/)?\s*/i
/** RFC 3966, § 5.1.5: the prefix of a link's local number. */
const CONTEXT = /;phone-context=(\+[\d.()-]+)/i

/** A whole number has at least seven digits; four or more are not a floor or an hour. */
const WHOLE = 7
const OTHER = 4

const NONE = 'must be a telephone number, such as 020 7946 0127 or +33 1 23 45 67 89'
const LETTERS = 'must be a telephone number in digits: write the digits that letters stand for'
const SEVERAL = 'must be one number: give another one as a contact of its own, and words about it in the note'
const UNDIALABLE =
  'must be a number that can be dialled: it has too few or too many digits; an extension is written “ext 45”, another country as +33'

/**
 * In keyboard signs: `ext 45`, `ext. 45`, `extension no. 45`, `extn. 45`, `x45`, `#45`, `;ext=45` (RFC 3966). No match
 * if more follows at once (`x45-46`, `ext 45a`): that is not one extension.
 */
const EXTENSION =
  /^[ ,;.(-]*(?:(?:extension|extn|ext|xtn|ex|x|internal|int)[ .:=]*(?:(?:number|num|no)[ .:=]*)?|# *)(\d{1,8})(?![-/\p{L}\d])\)?/iu

/** @returns the extension's digits, and the length of its match */
function extensionAfter(after: string): { extension: string; length: number } | null {
  const found = EXTENSION.exec(after)
  return found ? { extension: found[1] as string, length: found[0].length } : null
}

/** Nothing is lost: what is neither number nor extension becomes the note. `text`: plain (plainText.ts). */
export function readTelephone(text: string): Telephone | { fault: string } {
  const { signs, written } = localised(text)
  const runs = runsIn(signs)
  const main = runs.find(({ digits, text: run }) => digits >= WHOLE || (run.startsWith('+') && digits >= OTHER))
  if (!main)
    return runs.length === 1 && runs[0] ? short(signs, written, runs[0]) : { fault: lettersIn(signs) ? LETTERS : NONE }
  const after = signs.slice(main.end)
  const extension = extensionAfter(after)
  const end = main.end + (extension?.length ?? 0)
  const others = [...runsIn(signs.slice(0, main.start)), ...runsIn(signs.slice(end))]
  if (others.some(({ digits }) => digits >= OTHER)) return { fault: SEVERAL }
  const touches = /[\p{L}\ufffd]$/u.test(signs.slice(0, main.start)) || (!extension && /^[\p{L}\ufffd]/u.test(after))
  if (touches) return { fault: LETTERS }
  const number = numberOf(main.text)
  if (number === null) return { fault: lettersIn(signs) && main.digits < 9 ? LETTERS : UNDIALABLE }
  return {
    number,
    extension: extension?.extension ?? null,
    note: wordsBeside(written.slice(0, main.start).join(''), written.slice(end).join('')),
  }
}

type Run = { text: string; start: number; end: number; digits: number }

const runsIn = (signs: string): Run[] =>
  [...signs.matchAll(RUN)].map(({ 0: found, index }) => {
    const text = found.replace(/[ ./-]+$/, '')
    return { text, start: index, end: index + text.length, digits: text.replace(/\D/g, '').length }
  })

const lettersIn = (signs: string): boolean => /\d.*\p{L}{3}/u.test(signs)

/** 101, 116 123 and the like: alone, or with words that are set off, as in `101 (not urgent)`. */
function short(signs: string, written: readonly string[], { text, start, end }: Run): Telephone | { fault: string } {
  const number = text.replace(/\D/g, '')
  const setOff = signs.slice(0, start).trim() === '' && /^\s*(?:$|[(,:;-])/.test(signs.slice(end))
  if (!isShortNumber(number) || !setOff) return { fault: lettersIn(signs) ? LETTERS : NONE }
  return { number, extension: null, note: wordsBeside('', written.slice(end).join('')) }
}

/** Removes a link's scheme, decodes its escapes, and gives a local number the prefix of its context. */
function localised(text: string): { signs: string; written: readonly string[] } {
  const scheme = SCHEME.exec(keyboardSigns(text))?.[0].length ?? 0
  let written = [...text].slice(scheme)
  if (scheme > 0 && /%[0-9a-f]{2}/i.test(text)) written = [...unescaped(written.join(''))]
  const signs = keyboardSigns(written.join(''))
  const context = scheme > 0 && !signs.startsWith('+') ? CONTEXT.exec(signs) : null
  if (!context) return { signs, written }
  const without = [...written.slice(0, context.index), ...written.slice(context.index + context[0].length)]
  const local = [...(context[1] as string), ' ', ...without]
  return { signs: keyboardSigns(local.join('')), written: local }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
