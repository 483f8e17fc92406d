import { openRows, type OpenRows } from '../access/gate/openRows.ts'
import type { Parameters, Run } from '../access/gate/plan.ts'
import type { ReadResolver } from '../access/records/recordReads.ts'
import { escapeLike } from '../access/sought/pattern.ts'
import { BadUserInput } from '../platform/errors.ts'
import { folded } from '../platform/sql/folded.ts'
import { type StreetWords, streetWords } from './streetWords.ts'

const LONGEST = 200
const SHORTEST = 2

type Words = (run: Run) => string
type OfColumn = (column: string) => string

/** Whether a name contains the words or a similar spelling (pg_trgm word similarity). */
function holds(parameter: Parameters['add'], words: Words): OfColumn {
  const inside = parameter('text', (run) => `%${escapeLike(folded(words(run)))}%`)
  const wanted = parameter('text', (run) => folded(words(run)))
  return (column) => `(folded(${column}) like ${inside} or ${wanted} <% folded(${column}))`
}

/** Similarity of a name to the words, 0 to 1. */
function likeness(parameter: Parameters['add'], words: Words): OfColumn {
  const wanted = parameter('text', (run) => folded(words(run)))
  return (column) => `similarity(${wanted}, folded(${column}))`
}

const wordsOf = (run: Run): StreetWords => run.args['words'] as StreetWords
const nameIn: Words = (run) => {
  const words = wordsOf(run)
  return words.kind === 'street' ? words.name : words.of
}
const otherIn: Words = (run) => {
  const words = wordsOf(run)
  return words.kind === 'corner' ? words.and : ''
}
const whole: Words = (run) => run.args['text'] as string

const FIELDS = { name: 'p.name', meets: 'p.meets', point: 'p.location' }
const BY_NAME = 'p.name, p.meets nulls first, p.id'

/** A name may contain a joining word ("Marks and Spencer Yard"), so the whole text is searched too. */
const questions: Readonly<Record<StreetWords['kind'], OpenRows>> = {
  street: {
    planKey: 'street',
    fields: FIELDS,
    from: (parameter) => `street_place p where p.meets is null and ${holds(parameter, nameIn)('p.name')}`,
    orderBy: (parameter) => `${likeness(parameter, nameIn)('p.name')} desc, ${BY_NAME}`,
  },
  corners: {
    planKey: 'corners',
    fields: FIELDS,
    from: (parameter) => {
      const [of, as] = [holds(parameter, nameIn), holds(parameter, whole)]
      return `street_place p where (p.meets is null and ${as('p.name')}) or (p.meets is not null and (${of('p.name')} or ${of('p.meets')}))`
    },
    orderBy: (parameter) => {
      const of = likeness(parameter, nameIn)
      return `greatest(${of('p.name')}, ${of('p.meets')}) desc, ${BY_NAME}`
    },
  },
  corner: {
    planKey: 'corner',
    fields: FIELDS,
    from: (parameter) => {
      const [of, and, as] = [holds(parameter, nameIn), holds(parameter, otherIn), holds(parameter, whole)]
      const either = `(${of('p.name')} and ${and('p.meets')}) or (${and('p.name')} and ${of('p.meets')})`
      return `street_place p where (p.meets is null and ${as('p.name')}) or (p.meets is not null and (${either}))`
    },
    orderBy: (parameter) => {
      const [of, and] = [likeness(parameter, nameIn), likeness(parameter, otherIn)]
      const pair = (one: string, other: string): string => `${of(one)} + ${and(other)}`
      return `greatest(${pair('p.name', 'p.meets')}, ${pair('p.meets', 'p.name')}) desc nulls last, ${BY_NAME}`
    },
  },
}

export const streets: ReadResolver = (_source, args, { gate, caller }, info) => {
  const text = (args['text'] as string).trim()
  if (text.length < SHORTEST || text.length > LONGEST)
    throw new BadUserInput({ text: `must have ${SHORTEST} to ${LONGEST} characters` })
  const words = streetWords(text)
  return openRows(gate, info, caller, { ...args, text, words }, questions[words.kind])
}
