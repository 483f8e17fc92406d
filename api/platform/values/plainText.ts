/**
 * What cannot be seen: format characters (Unicode Cf: zero-width, directional marks, soft hyphen, byte order mark),
 * other code points that no font draws (Default_Ignorable_Code_Point: Hangul fillers, variation selectors), and the
 * blank of Braille.
 */
const INVISIBLE = /[\p{Cf}\p{DI}\u2800]/u

const SCRIPTS = 'Arab Syrc Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'.split(' ')
const JOINED = SCRIPTS.map((script) => `\\p{scx=${script}}`).join('')

/**
 * Where they belong to what is written: joiners between letters of scripts that are spelt with them (a Persian name is
 * another one without its ZWNJ; RFC 5892, appendix A, allows them for the same reason), emoji that are put together,
 * the flags of England, Scotland and Wales, and the variation of a visible character. What is left over hides
 * something, or came along with a paste.
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
const hidden = /[\p{Cf}\p{DI}\u2800]/gu
/** Blanks other than the common one: no-break, thin, ideographic and others. */
const oddBlank = /(?! )\p{Zs}/gu
const oddLineEnd = /\r\n?|[\u2028\u2029]/g

/**
 * A text as it is compared and stored, whichever way it comes in: Unicode NFC, one kind of blank and of line end, and
 * nothing invisible at its ends, where it came along with a paste. Blanks at the ends stay: they may be meant in a
 * filter.
 */
export function plainText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const composed = text.normalize('NFC').replace(oddLineEnd, '\n').replace(oddBlank, ' ')
  const [from, to] = middleOf(composed)
  return composed.slice(0, from).replace(hidden, '') + composed.slice(from, to) + composed.slice(to).replace(hidden, '')
}

/**
 * Where the first visible character begins and the last one ends, with what belongs to it; by steps, for a pattern
 * would try a long run again and again.
 */
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

/**
 * The first invisible character within a text that does not belong to what is written, as `U+200B`; null where there is
 * none.
 */
export function invisibleIn(text: string): string | null {
  const found = INVISIBLE.exec(text) && INVISIBLE.exec(text.replace(BELONGS, ''))
  return found ? `U+${(found[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}` : null
}

/** Whether a name says anything: marks, signs and blanks alone do not. */
export const namesSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
