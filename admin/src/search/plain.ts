/** Letters with a stroke and ligatures. The API folds more of them; this only decides what stands out. */
const STROKES: Readonly<Record<string, string>> = {
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

/** A text as the search compares it; `from`: for each of its letters the index in the original. */
type Plain = { letters: string; from: readonly number[] }

export function plain(text: string): Plain {
  let letters = ''
  const from: number[] = []
  let at = 0
  for (const character of text) {
    for (const letter of plainCharacter(character)) {
      // One blank in place of several, such as those round a dash.
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
  return (STROKES[base] ?? base)
    .replace(/['’‘`ʼ´.]/g, '')
    .replace(/[\s\p{Pd},/()[\]{}"“”:;!?|]/gu, ' ')
    .replace('&', ' and ')
}
