import { plain } from './plain.ts'

/** A piece of a text; `sought`: it matches. */
type Piece = { text: string; sought: boolean }

const NUMBER = /^(?:tel(?:ephone)?[.:]?\s*)?[+(\d][\d\s()./\p{Pd}]+$/iu
const FEWEST_DIGITS = 3

/** Matches a number in any grouping; a whole one with a leading 0 or with the country code. */
function digitsPattern(sought: string): RegExp | null {
  if (!NUMBER.test(sought)) return null
  const typed = sought.replace(/\(0\)|\D/g, '')
  const digits = typed.replace(/^(00)?44/, '').replace(/^0/, '')
  if (digits.length < FEWEST_DIGITS) return null
  return new RegExp((digits === typed ? '' : '0?') + [...digits].join('[\\s)(-]*'))
}

/** Where a text matches, as a whole or else each word: from and to. */
function spans(text: string, sought: string): (readonly [from: number, to: number])[] {
  const digits = digitsPattern(sought.trim())?.exec(text)
  if (digits) return [[digits.index, digits.index + digits[0].length]]
  const { letters, from } = plain(text)
  const wanted = plain(sought).letters.trim()
  if (wanted === '') return []
  const found = letters.includes(wanted) ? [wanted] : wanted.split(' ')
  return found.flatMap((word) => {
    const at = letters.indexOf(word)
    return at < 0 ? [] : [[from[at] as number, endOf(text, from[at + word.length - 1] as number)] as const]
  })
}

/** The end of the character at an index, with the accents that follow it. */
function endOf(text: string, at: number): number {
  const character = [...text.slice(at)][0] ?? ''
  const rest = text.slice(at + character.length)
  return at + character.length + (/^\p{M}*/u.exec(rest)?.[0].length ?? 0)
}

/** The text cut at its matches; in one piece if it only resembles what was sought. */
export function piecesOf(text: string, sought: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [from, to] of spans(text, sought).toSorted(([a], [b]) => a - b)) {
    if (from < at) continue
    pieces.push({ text: text.slice(at, from), sought: false }, { text: text.slice(from, to), sought: true })
    at = to
  }
  return [...pieces, { text: text.slice(at), sought: false }].filter((piece) => piece.text !== '')
}
