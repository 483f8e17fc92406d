import { folded } from '../../platform/sql/folded.ts'
import { beginsPostcode, isParted, unspaced, wordsOf } from './postcode.ts'
import { propertyNumber } from './propertyNumber.ts'
import { telephone } from './telephone.ts'

type Kind = 'letters' | 'words' | 'number' | 'address'

/** Searches contacts for part of a number or e-mail, for exactly this before the @, or not at all. */
type InContacts = 'part' | 'mailbox' | null

/** As compared; `postcode` without its blank, if the word may begin one. */
export type Word = { text: string; postcode: string | null; parted: boolean; incode: boolean }

/** The search as read from what somebody typed. All texts are folded. */
export type Sought = {
  kind: Kind
  whole: string
  words: readonly Word[]
  inContacts: InContacts
  contact: string
  propertyNumber: string | null
}

const MOST_WORDS = 12
/** Three letters make a trigram; fewer find only whole words and beginnings. */
const SHORTEST = 3
const ADDRESS = /[^\s<>"(),:;]*@[^\s<>"(),:;]*/

/** Depends on the text alone, not on what is stored. */
export function soughtIn(text: string): Sought {
  const number = telephone(text)
  const mail = ADDRESS.exec(text)?.[0] ?? null
  const whole = folded(text)
  const asOne = {
    whole,
    words: [{ text: whole, postcode: null, parted: false, incode: false }],
    propertyNumber: propertyNumber(text),
  }
  if (number) return { ...asOne, kind: 'number', inContacts: 'part', contact: number.inside }
  // @ alone is in every e-mail.
  if (mail !== null)
    return { ...asOne, kind: 'address', inContacts: mail.length > 2 ? 'part' : null, contact: folded(mail) }
  const common = { ...asOne, words: wordsIn(text, whole) }
  if ([...whole].length < SHORTEST || isMarks(whole))
    return { ...common, kind: 'letters', inContacts: null, contact: '' }
  const single = /^[^\s,/]+$/.test(text.trim())
  return {
    ...common,
    kind: 'words',
    inContacts: single ? (/[^.][._][^.]/.test(text.trim()) ? 'part' : 'mailbox') : null,
    contact: whole,
  }
}

export const soughtKey = ({ kind, words, inContacts, propertyNumber: number }: Sought): string =>
  [
    kind,
    inContacts ?? '',
    number === null ? '' : 'u',
    ...words.map(
      (word) =>
        `${isMarks(word.text) ? 'm' : isShort(word) ? 's' : 'w'}${word.postcode === null ? '' : 'p'}${word.parted ? '_' : ''}${word.incode ? 'i' : ''}`,
    ),
  ].join('|')

/** Punctuation and pictures are in no trigram: they find only names that begin with them. */
export const isMarks = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

export const isShort = ({ text }: Word): boolean => [...text].length < SHORTEST

function wordsIn(text: string, whole: string): Word[] {
  const words = wordsOf(text)
    .map((word) => ({ typed: word, text: folded(word) }))
    .filter((word) => word.text !== '')
  // A dash alone is a word of punctuation, and is ignored beside others.
  const telling = words.filter(({ text: word }) => whole.includes(word))
  const asWritten = unspaced(text)
  const postcodeOnly = words.length > 1 && beginsPostcode(asWritten) && asWritten.length > 4
  if (postcodeOnly) return [{ text: whole, postcode: asWritten, parted: false, incode: false }]
  return telling.slice(0, MOST_WORDS).map(({ typed, text: word }) => ({
    text: word,
    postcode: beginsPostcode(typed) ? unspaced(typed) : null,
    parted: isParted(typed),
    incode: /^\d[a-z]{0,2}$/.test(word),
  }))
}
