/**
 * What somebody means by words about a street: one street, where it meets any other, or where it meets a certain other.
 */
export type StreetWords =
  { kind: 'street'; name: string } | { kind: 'corners'; of: string } | { kind: 'corner'; of: string; and: string }

const joined = /\s+(?:and|with|meets|&|at)\s+|\s*[/+&]\s*/iu

/**
 * Reads "Cornhill", "Cornhill junction", "junction of Cornhill with Gracechurch St", "corner of Mitre Street and
 * Aldgate", "Mitre St / Aldgate". A name that itself holds "and" is tried as a whole too: the reader of the answer
 * decides, see `streets`.
 */
export function streetWords(text: string): StreetWords {
  const words = text.replace(/\s+/gu, ' ').trim()
  const rest = words
    .replace(/^(?:the )?(?:corner|junction|crossing|crossroads) (?:of )?|^where /iu, '')
    .replace(/ (?:junction|corner|crossroads|crossing|jct)$/iu, '')
  const [of = '', and = ''] = rest.split(joined).map((name) => inFull(name.trim()))
  if (of !== '' && and !== '') return { kind: 'corner', of, and }
  if (of !== '' && rest !== words) return { kind: 'corners', of }
  return { kind: 'street', name: inFull(words) }
}

const shortForms: ReadonlyMap<string, string> = new Map([
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

/**
 * "Mitre St." is Mitre Street; "St Mary Axe" stays as it is, because short forms stand at the end of a street's name.
 */
function inFull(name: string): string {
  return name.replace(/(?<=\S )(\p{L}+)\.?$/u, (last, word: string) => shortForms.get(word.toLowerCase()) ?? last)
}
