/** A street, all its corners, or its corner with a certain other street. */
export type StreetWords =
  { kind: 'street'; name: string } | { kind: 'corners'; of: string } | { kind: 'corner'; of: string; and: string }

const JOINING_WORDS = /\s+(?:and|with|meets|&|at)\s+|\s*[/+&]\s*/iu

/**
 * Reads "Cornhill junction", "corner of Mitre Street and Aldgate", "Mitre St / Aldgate". `streets` also searches the
 * whole text, for a name that contains "and".
 */
export function streetWords(text: string): StreetWords {
  const words = text.replace(/\s+/gu, ' ').trim()
  const rest = words
    .replace(/^(?:the )?(?:corner|junction|crossing|crossroads) (?:of )?|^where /iu, '')
    .replace(/ (?:junction|corner|crossroads|crossing|jct)$/iu, '')
  const [of = '', and = ''] = rest.split(JOINING_WORDS).map((name) => inFull(name.trim()))
  if (of !== '' && and !== '') return { kind: 'corner', of, and }
  if (of !== '' && rest !== words) return { kind: 'corners', of }
  return { kind: 'street', name: inFull(words) }
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['st', 'street'],
  ['str', 'street'],
  ['rd', 'road'],
  ['ln', 'lane'],
  ['la', 'lane'],
  ['ave', 'avenue'],
  ['av', 'avenue'],
  ['sq', 'square'],
  ['pl', 'place'],
  ['ct', 'court'],
  ['gdns', 'gardens'],
  ['gdn', 'garden'],
  ['ter', 'terrace'],
  ['cres', 'crescent'],
  ['bldgs', 'buildings'],
  ['br', 'bridge'],
  ['hl', 'hill'],
  ['pde', 'parade'],
  ['cl', 'close'],
  ['wk', 'walk'],
  ['yd', 'yard'],
  ['psge', 'passage'],
])

/** "Mitre St." is Mitre Street; "St Mary Axe" stays, because only a last word is abbreviated. */
function inFull(name: string): string {
  return name.replace(/(?<=\S )(\p{L}+)\.?$/u, (last, word: string) => SHORT_FORMS.get(word.toLowerCase()) ?? last)
}
