import { withoutLeadingWords } from './kindWords.ts'
import { SENTENCE_END } from './sentences.ts'

/**
 * A part of a line that may name somebody. `ofOrganisation`: it names no person. `whole`: where `Marks and Spencer` is
 * also read as two names, the place of the whole, counted from 1; `joins`: it is such a whole.
 */
export type Phrase = { phrase: string; ofOrganisation: boolean; whole: number | null; joins: boolean }

/** Each is looked up among people and organisations. */
const MOST_PHRASES = 6
const LONGEST = 60

const NAMING = 'with|to|at|from|for|and met|and saw|and spoke to'
const TOPICAL = 'about|re|regarding|concerning|on the subject of|on|over|discussing|discussed|to discuss|and discussed'
/** What follows these is neither. */
const OTHER = 'in|by|near|via|because|who|where|while|after|before|until|as|then'
const MARK = new RegExp(`(?:^|\\s)(${TOPICAL}|${NAMING}|${OTHER})[\\s:]+`, 'gi')
/** As people mark a name, or the example of a line. */
const MARKS = /[<>"“”]/g
/** `Ana (Barclays)` */
const BRACKETED = /\s*\(([^()]*)\)/g
const JOINED = /\s+(?:and|&|\+)\s+/i

type Part = { mark: string; text: string }

/** What the line is about, and whom it may name; without its times. */
export function phrasesIn(text: string): { names: Phrase[]; topics: string[] } {
  const parts = partsOf(withoutLeadingWords(text.replace(MARKS, '')).replace(BRACKETED, ' from $1, '))
  const topics = parts.filter(({ mark }) => is(TOPICAL, mark)).map(({ text: topic }) => topic.slice(0, LONGEST))
  const names: Phrase[] = []
  for (const { mark, text: said } of parts) {
    if (mark !== '' && !is(NAMING, mark)) continue
    const ofOrganisation = mark === 'at' || mark === 'for'
    for (const name of said.split(/\s*[,;]\s*/).flatMap((one, at) => nameIn(one, at > 0))) {
      const each = name.split(JOINED)
      const joins = each.length > 1
      const whole = names.length + 1
      names.push({ phrase: name, ofOrganisation, whole: null, joins })
      if (joins)
        names.push(...each.flatMap((one) => nameIn(one, false)).map((phrase) => part(phrase, ofOrganisation, whole)))
    }
  }
  return { names: names.slice(0, MOST_PHRASES), topics }
}

const part = (phrase: string, ofOrganisation: boolean, whole: number): Phrase => ({
  phrase,
  ofOrganisation,
  whole,
  joins: false,
})

const is = (marks: string, mark: string): boolean => marks.split('|').includes(mark)

/** Only the first sentence names; the others tell a story, and may say what it was about. */
function partsOf(text: string): Part[] {
  const [first = '', ...others] = text.split(SENTENCE_END)
  const told = others.flatMap(marked).filter(({ mark }) => is(TOPICAL, mark))
  return [...first.split(/\s[-–—]\s|\n/).flatMap(marked), ...told].filter((one) => one.text.trim() !== '')
}

function marked(text: string): Part[] {
  const marks = [...text.matchAll(MARK)]
  const ends = [...marks.map(({ index }) => index), text.length]
  const parts = marks.map((found, at): Part => ({
    mark: (found[1] as string).toLowerCase(),
    text: text.slice(found.index + found[0].length, ends[at + 1]),
  }))
  return [{ mark: '', text: text.slice(0, ends[0]) }, ...parts]
}

/**
 * From its first word with a capital to its last, if it has two: others are typed in a hurry. `further`: after a comma it
 * must have one.
 */
function nameIn(text: string, further: boolean): string[] {
  const words = text.trim().split(/\s+/)
  const isGreat = (word: string): boolean => /^[\p{Lu}\d]/u.test(word)
  if (further && !/\p{Lu}/u.test(text)) return []
  // `12 residents`
  if (/^\d+(?: \p{Ll}+)+$/u.test(text.trim())) return []
  const isWritten = words.filter(isGreat).length > 1
  const named = isWritten ? words.slice(words.findIndex(isGreat), words.findLastIndex(isGreat) + 1) : words
  const name = named
    .join(' ')
    .replace(/^(?:the|a|an|our|their)\s+/i, '')
    .replace(/[.,;:!?]+$/, '')
  return /[\p{L}\d].*[\p{L}\d]/u.test(name) && name.length <= LONGEST ? [name] : []
}
