import { type Classification, type GovernedType, isSomebody, type ScalarField } from '../../catalogue.ts'
import { unspacedSql } from '../../sought/postcode.ts'
import { propertyNumberSql } from '../../sought/propertyNumber.ts'
import { beginning, escapeLike, padded } from '../../sought/pattern.ts'
import { isMarks, isShort, type Sought, type Word } from '../../sought/sought.ts'
import { aboutSql } from '../looks/about.ts'
import type { Run } from '../plan.ts'
import { type Compilation, foldedSql, readability } from '../secure.ts'

const soughtOf = (run: Run): Sought => run.args['sought'] as Sought

/** Added on first use, once: PostgreSQL refuses a parameter that the text does not use. */
function lazily(c: Compilation, of: (sought: Sought) => string): () => string {
  let placeholder: string | undefined
  return () => (placeholder ??= c.parameters.add('text', (run) => of(soughtOf(run))))
}

/** SQL: whether a field holds the search text; null where it cannot. */
export type Holds = (field: ScalarField, alias: string) => string | null

export function holdingWord(c: Compilation, type: GovernedType, sought: Sought, at: number): Holds {
  const word = sought.words[at] as Word
  const of = (read: (word: Word) => string): (() => string) => lazily(c, ({ words }) => read(words[at] as Word))
  const pattern = (before: string, after: string): (() => string) => of(({ text }) => before + escapeLike(text) + after)
  const [inside, begins, whole] = [pattern('%', '%'), pattern('% ', '%'), pattern('% ', ' %')]
  const [text, postcode] = [of((its) => its.text), of((its) => its.postcode ?? '')]
  return (field, alias) => {
    const key = foldedSql(field, alias)
    if (field.typed === 'UPRN') return null
    if (field.typed === 'POSTCODE') {
      if (word.postcode === null) return word.incode ? `${padded(key)} like ${begins()}` : null
      return `(${beginning(unspacedSql(key), postcode())}${word.parted ? ` and ${padded(key)} like ${begins()}` : ''})`
    }
    const named = type.defaultOrder[0]?.field === field.name
    if (isMarks(word.text) && sought.words.length === 1) return named ? beginning(key, text()) : null
    if (!isShort(word)) return `${padded(key)} like ${inside()}`
    if (sought.words.length > 1) return `${padded(key)} like ${begins()}`
    // A short word alone matches a whole word anywhere, as a surname, or the beginning of the name, which has an index
    // for it.
    return `(${padded(key)} like ${whole()}${named ? ` or ${beginning(key, text())}` : ''})`
  }
}

export function holdingNumber(c: Compilation, sought: Sought): Holds {
  const number = lazily(c, ({ propertyNumber }) => propertyNumber ?? '')
  return (field, alias) =>
    field.typed === 'UPRN' && sought.propertyNumber !== null
      ? `${propertyNumberSql(`${alias}.${field.column}`)} = ${number()}`
      : null
}

/** pg_trgm's word similarity, 0.6 or more. */
export function alike(c: Compilation): { finds: Holds; score: Holds } {
  const wanted = lazily(c, ({ whole }) => whole)
  const ofText =
    (sql: (value: string) => string): Holds =>
    (field, alias) =>
      field.typed === 'TEXT' ? sql(padded(foldedSql(field, alias))) : null
  return {
    finds: ofText((value) => `${wanted()} <% ${value}`),
    score: ofText((value) => `${SCORES.similar} * word_similarity(${wanted()}, ${value})`),
  }
}

/** Contacts that hold part of a number or e-mail, or somebody's mailbox of this name. */
export function holdingContact(
  c: Compilation,
  contacts: GovernedType,
  { inContacts }: Sought,
): (field: ScalarField, alias: string) => string {
  const pattern = lazily(c, ({ contact }) =>
    inContacts === 'mailbox' ? ` ${escapeLike(contact)}@%` : `%${escapeLike(contact)}%`,
  )
  return (field, alias) =>
    `${padded(foldedSql(field, alias))} like ${pattern()}${inContacts === 'mailbox' ? ` and ${inDirectoryClass(contacts, field, alias)}` : ''}`
}

/** By a mailbox's name, an organisation is found only through its own address, and a person only through theirs. */
export function ownContact(type: GovernedType, contacts: GovernedType, { inContacts }: Sought, alias: string): string {
  const about = aboutSql(contacts, alias)
  return inContacts === 'mailbox' && about !== null && !isSomebody(type) ? `${about.one} is null` : 'true'
}

/** A plain word must not search private addresses, only those of the general directory. */
function inDirectoryClass(contacts: GovernedType, field: ScalarField, alias: string): string {
  const open = field.classes.filter(({ as }) => as === 'DIRECTORY')
  if (open.some(({ when }) => when === undefined)) return 'true'
  const tests = open
    .map(({ when }) => when as NonNullable<Classification['when']>)
    .map(({ field: column, is }) => `${alias}.${contacts.columns.get(column) ?? column} = '${is}'`)
  return tests.length === 0 ? 'false' : `(${tests.join(' or ')})`
}

export const searchedFields = (c: Compilation, type: GovernedType): ScalarField[] =>
  [...type.fields.values()].filter(
    (field): field is ScalarField =>
      field.kind === 'scalar' && field.searched && readability(c, type, field.name).on !== 'none',
  )

const SCORES = {
  whole: 1,
  beginning: 0.9,
  word: 0.8,
  words: 0.75,
  longerBeginning: 0.7,
  longerWord: 0.65,
  inside: 0.6,
  spread: 0.58,
  mailbox: 0.57,
  similar: 0.55,
}

/** For a hit whose words stand in several fields. */
export const spread = SCORES.spread

/** A number of fewer digits is one of many that end so. */
const TELLING_DIGITS = 7

export const contactScore = (c: Compilation): string =>
  c.parameters.add('float8', (run) => {
    const { kind, inContacts, contact } = soughtOf(run)
    if (kind === 'address' || (kind === 'number' && contact.length >= TELLING_DIGITS)) return SCORES.beginning
    return inContacts === 'part' ? SCORES.inside : SCORES.mailbox
  })

export function scoring(c: Compilation, sought: Sought): Holds {
  const pattern = (before: string, after: string): (() => string) =>
    lazily(c, ({ whole }) => before + escapeLike(whole) + after)
  const whole = lazily(c, (of) => of.whole)
  const postcode = lazily(c, ({ words }) => words[0]?.postcode ?? '')
  const cases: readonly (readonly [() => string, number])[] = [
    [pattern(' ', ' %'), SCORES.beginning],
    [pattern('% ', ' %'), SCORES.word],
    [pattern(' ', '%'), SCORES.longerBeginning],
    [pattern('% ', '%'), SCORES.longerWord],
    [pattern('%', '%'), SCORES.inside],
  ]
  const each = sought.words.map((_word, at) => lazily(c, ({ words }) => `% ${escapeLike(words[at]?.text ?? '')} %`))
  return (field, alias) => {
    const key = foldedSql(field, alias)
    if (field.typed === 'UPRN')
      return sought.propertyNumber === null
        ? null
        : `case when ${holdingNumber(c, sought)(field, alias) ?? 'false'} then ${SCORES.whole} end`
    if (field.typed === 'POSTCODE') {
      if (sought.words.length !== 1 || sought.words[0]?.postcode === null) return null
      const unspaced = unspacedSql(key)
      return `case
        when ${unspaced} = ${postcode()} then ${SCORES.whole}
        when ${beginning(unspaced, postcode())} then ${SCORES.longerBeginning}
      end`
    }
    const value = padded(key)
    const phrases = cases.map(([like, score]) => `when ${value} like ${like()} then ${score}`)
    const reordered =
      each.length > 1
        ? [`when ${each.map((like) => `${value} like ${like()}`).join(' and ')} then ${SCORES.words}`]
        : []
    return `case when ${key} = ${whole()} then ${SCORES.whole} ${[...phrases.slice(0, 2), ...reordered, ...phrases.slice(2)].join(' ')} end`
  }
}
