/** What people say instead of a kind's name, by the code of the kind. A kind that is not in use is left out later. */
const WORDS: readonly (readonly [code: string, words: string])[] = [
  ['BRIEFING', 'briefed|briefing|brief|presented to|gave a talk to'],
  ['CALL', 'called|call|calling|rang|ring|phoned|phone call|telephoned|spoke|spoken|talked'],
  ['EMAIL', 'e-?mailed|e-?mail|wrote'],
  ['EVENT', 'event|attended'],
  ['MEETING', 'met|meet|meeting|saw|sat down'],
  ['NEWSLETTER', 'newsletter'],
  ['PATROL_CONTACT', 'on patrol'],
  ['VISIT', 'visited|visit|visiting|went|dropped in|called (?:in|on|at)'],
]
const SAYING = /^(?:i |we |had |have |held |holding |a |an |the |short |brief |long |quick |good |then |just |to )*/i
const PARTED = /^(?:up|back|in|on|out|over|round|again|briefly)\b\s*/i

/** The codes of the kinds that a text's words name; `leading`: the one with which it begins. */
export type KindsSaid = { leading: string | null; others: readonly string[] }

export function kindsSaid(text: string): KindsSaid {
  const { code } = leadingWords(text)
  const others = WORDS.filter(([, words]) => new RegExp(`\\b(?:${words})\\b`, 'i').test(text)).map(([other]) => other)
  return { leading: code, others }
}

/** Without the words that say of which kind it was: `Had a call with Ana` is `with Ana`. */
export const withoutLeadingWords = (text: string): string => text.slice(leadingWords(text).length)

function leadingWords(text: string): { code: string | null; length: number } {
  const said = SAYING.exec(text)?.[0].length ?? 0
  const rest = text.slice(said)
  const found = WORDS.flatMap(([code, words]) => {
    const word = new RegExp(`^(?:${words})\\b\\s*`, 'i').exec(rest)?.[0]
    return word === undefined ? [] : [{ code, length: word.length }]
  })
  // `called on` is longer than `called`, and another kind.
  const [longest] = found.sort((one, other) => other.length - one.length)
  if (!longest) return { code: null, length: 0 }
  const length = said + longest.length
  const parted = PARTED.exec(text.slice(length))?.[0].length ?? 0
  return { code: longest.code, length: length + parted }
}
