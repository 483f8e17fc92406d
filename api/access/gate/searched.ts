import type { GovernedType, ScalarField } from '../catalogue.ts'
import { escapeLike } from './filter.ts'
import type { Run } from './parameters.ts'
import { type Compilation, readability } from './secure.ts'

/** People and organisations are also found through another type: by their number or e-mail. */
export const throughContacts = 'ContactPoint'
const owners: Readonly<Record<string, string>> = { Person: 'person_id', Organisation: 'organisation_id' }

/** The column of a contact point that names its owner; undefined for a type that has none. */
export const ownerOf = (type: GovernedType): string | undefined => owners[type.name]

/** How well a text fits: whole value, beginning, beginning of a word, inside, similar. */
export const scores = { whole: 1, beginning: 0.9, word: 0.8, inside: 0.6, similar: 0.55 }

export type Kind = 'letters' | 'words' | 'number' | 'address'

/** What a text looks like decides where it is sought; what is stored does not. */
export function kindOf(text: string): Kind {
  if (/^[+\d][\d\s()-]{4,}$/.test(text.trim()) && withoutTrunkPrefix(text).length >= 4) return 'number'
  if (text.includes('@')) return 'address'
  return text.trim().length < 3 ? 'letters' : 'words'
}

const textOf = (run: Run): string => (run.args['text'] as string).trim().replace(/\s+/g, ' ')
const needle = (c: Compilation): string => `lower(${c.parameters.add('text', textOf)})`

/** SQL over a value in small letters. */
type OfValue = (value: string) => string

/** Whether a value is found, and how well it fits. Each adds its parameters when it is asked for: PostgreSQL refuses one that the text does not use. */
export type Matcher = { finds: () => OfValue; score: () => OfValue }

/** Values that hold the text as it is spelt. */
export function spelt(c: Compilation, kind: Kind): Matcher {
  const pattern = (before: string, after: string): string => `lower(${c.parameters.add('text', (run) => before + escapeLike(textOf(run)) + after)})`
  return {
    finds() {
      const inside = kind === 'letters' ? null : pattern('%', '%')
      // Fewer than three letters are no trigram: only beginnings are found, by the index of the order.
      const wanted = inside ?? needle(c)
      return (value) => (inside === null ? `${value} collate "C" >= ${wanted} and ${value} collate "C" < ${wanted} || U&'\\+10FFFF'` : `${value} like ${inside}`)
    },
    score() {
      const [wanted, beginning, word] = [needle(c), pattern('', '%'), pattern('% ', '%')]
      return (value) => `case when ${value} = ${wanted} then ${scores.whole} when ${value} like ${beginning} then ${scores.beginning} when ${value} like ${word} then ${scores.word} else ${scores.inside} end`
    },
  }
}

/** Values that hold a word spelt nearly so (pg_trgm's word similarity, 0.6 and more). */
export function alike(c: Compilation): Matcher {
  const wanted = needle(c)
  return {
    finds: () => (value) => `${wanted} <% ${value}`,
    score: () => (value) => `${scores.similar} * word_similarity(${wanted}, ${value})`,
  }
}

/** Contacts that hold the text: a number however it is written, or a part of an address. */
export function holding(c: Compilation, kind: 'number' | 'address'): OfValue {
  const pattern = c.parameters.add('text', (run) => `%${escapeLike(kind === 'number' ? withoutTrunkPrefix(textOf(run)) : textOf(run))}%`)
  return (value) => `${value} like lower(${pattern})`
}

/** Numbers are stored in E.164: 020 7946 0123, +44 (0)20 7946 0123 and 0044… all end in 2079460123. */
const withoutTrunkPrefix = (text: string): string => text.replace(/[^\d]/g, '').replace(/^(00)?44/, '').replace(/^0/, '')

export const searchedFields = (c: Compilation, type: GovernedType): ScalarField[] =>
  [...type.fields.values()].filter((field): field is ScalarField => field.kind === 'scalar' && field.searched && readability(c, type, field.name).on !== 'none')
