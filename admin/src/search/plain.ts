/**
 * Letters that are written with a stroke, or as two; the API folds more of them, here it is only about what stands out.
 */
const strokes: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** A text as the search compares it, and for each of its letters where in the text it comes from. */
type Plain = { letters: string; from: readonly number[] }

export function plain(text: string): Plain {
  let letters = ''
  const from: number[] = []
  let at = 0
  for (const character of text) {
    for (const letter of plainCharacter(character)) {
      // One blank for several, as for a dash between two of them.
      if (letter === ' ' && (letters === '' || letters.endsWith(' '))) continue
      letters += letter
      from.push(at)
    }
    at += character.length
  }
  return { letters, from }
}

function plainCharacter(character: string): string {
  const base = character
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
  return (strokes[base] ?? base)
    .replace(/['’‘`ʼ´.]/g, '')
    .replace(/[\s\p{Pd},/()[\]{}"“”:;!?|]/gu, ' ')
    .replace('&', ' and ')
}
