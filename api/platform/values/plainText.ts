/**
 * Format characters (Unicode Cf: zero-width, directional marks, soft hyphen, byte order mark), other code points that
 * no font draws (Default_Ignorable_Code_Point: Hangul fillers, variation selectors), and the Braille blank.
 */
const INVISIBLE = /[\p{Cf}\p{DI}\u2800]/u

const SCRIPTS = 'Arab Syrc Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'.split(' ')
const JOINED = SCRIPTS.map((script) => `\\p{scx=${script}}`).join('')

/**
 * Where invisible characters belong: joiners between letters of scripts spelt with them (a Persian name changes without
 * its ZWNJ; RFC 5892, appendix A, allows them for the same reason), composed emoji, the flags of England, Scotland and
 * Wales, and variations of a visible character. Any other hides something, or came with a paste.
 */
const BELONGS = new RegExp(
  [
    `(?<=[${JOINED}])[\\u200c\\u200d](?=[${JOINED}])`,
    '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?)\\u200d(?=\\p{Extended_Pictographic})',
    '(?<=\\u{1f3f4})[\\u{e0061}-\\u{e007a}]+\\u{e007f}',
    '(?<=[^\\s\\p{Cf}\\p{DI}])[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  ].join('|'),
  'gu',
)

const BLANK_OR_INVISIBLE = /[\s\p{Cf}\p{DI}\u2800]/u
const HIDDEN = /[\p{Cf}\p{DI}\u2800]/gu
/** No-break, thin, ideographic and other blanks. */
const ODD_BLANK = /(?! )\p{Zs}/gu
const ODD_LINE_END = /\r\n?|[\u2028\u2029]/g

/** Unicode NFC, one kind of blank and line end, nothing invisible at its ends. Blanks at the ends stay. */
export function plainText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const composed = text.normalize('NFC').replace(ODD_LINE_END, '\n').replace(ODD_BLANK, ' ')
  const [from, to] = middleOf(composed)
  return composed.slice(0, from).replace(HIDDEN, '') + composed.slice(from, to) + composed.slice(to).replace(HIDDEN, '')
}

/** By steps, because a pattern would try a long run again and again. */
function middleOf(text: string): [from: number, to: number] {
  const characters = [...text]
  const isVisible = (character: string): boolean => !BLANK_OR_INVISIBLE.test(character)
  const first = characters.findIndex(isVisible)
  if (first === -1) return [text.length, text.length]
  const last = characters.findLastIndex(isVisible)
  const from = characters.slice(0, first).join('').length
  const end = characters.slice(0, last + 1).join('').length
  const belonging =
    characters[last + 1] === undefined ? undefined : [...text.matchAll(BELONGS)].find(({ index }) => index === end)
  return [from, end + (belonging?.[0].length ?? 0)]
}

/** As `U+200B`: the first invisible character that does not belong to the text; null if there is none. */
export function invisibleIn(text: string): string | null {
  const found = INVISIBLE.exec(text) && INVISIBLE.exec(text.replace(BELONGS, ''))
  return found ? `U+${(found[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}` : null
}

/** Punctuation, signs and blanks alone say nothing. */
export const namesSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
