import { folded } from '../../platform/sql/folded.ts'

const BEGINNING = /^[a-z]{1,2}(\d[a-z\d]?(\d[a-z]{0,2})?)?$/
const PARTED = /^[a-z]{1,2}\d[a-z\d]? \d[a-z]{0,2}$/

/** A postcode, or its beginning, as compared: lower case, no blank. */
export const unspaced = (text: string): string => folded(text).replaceAll(' ', '')

export const unspacedSql = (key: string): string => `replace(${key}, ' ', '')`

export const beginsPostcode = (word: string): boolean => BEGINNING.test(unspaced(word))

/** Whether a text is a postcode or its beginning, with the blank in its place: the blank tells E1 1 from E11. */
export const isParted = (text: string): boolean => PARTED.test(folded(text))

/** A postcode written with a blank is one word: `71 Mitre Street, EC3A 5DE` has four. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const both = `${words.at(-1) ?? ''} ${word}`
    if (isParted(both)) words[words.length - 1] = both
    else words.push(word)
  }
  return words
}
