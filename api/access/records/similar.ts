import { BadUserInput } from '../../platform/errors.ts'
import { folded } from '../../platform/sql/folded.ts'
import type { Run } from '../gate/plan.ts'
import { list, type Refinement } from '../gate/roots/list.ts'
import type { ReadResolver } from './recordReads.ts'
import { beginning, escapeLike, padded } from '../sought/pattern.ts'

const LONGEST = 200
/** With fewer letters than a trigram has, everything is similar to everything. */
const TRIGRAM = 3
/** Only some databases make trigrams of other letters. */
const HAS_TRIGRAM = /[a-z0-9]/

const nameOf = (run: Run): string => folded(run.args['name'] as string)
const wordOf = (run: Run): string => `% ${escapeLike(nameOf(run))} %`

/**
 * Resolver of the records whose name is spelt nearly as another, nearest first: whole names that are alike, and names
 * that begin or go on like the text typed so far (pg_trgm, by the name's index). Names of one or two letters, as Ng and
 * EY, match whole words and, from two letters on, beginnings.
 */
export function readSimilar(type: string, field: string, { includeArchived = false } = {}): ReadResolver {
  const order: Refinement['order'] = {
    describe: 'similarity',
    sql: (q) => `round((${q.folded(field)} <-> ${q.parameter('text', nameOf)})::numeric, 4)::float8`,
    type: 'float8',
    edge: 'distance',
  }
  const near = (value: string, name: string): string => `${padded(value)} % ${name} or ${name} <% ${padded(value)}`
  const spelt: Refinement = {
    planKey: 'similar',
    where: (q) => {
      const [value, name] = [q.folded(field), q.parameter('text', nameOf)]
      return `(${near(value, name)} or (${value} collate "C") = ${name})`
    },
    order,
  }
  // A text with a trigram is near itself, so equality need not be asked. The index for it leaves out archived records:
  // with them, every row would be compared.
  const nearest: Refinement = {
    planKey: 'similar by trigrams',
    where: (q) => `(${near(q.folded(field), q.parameter('text', nameOf))})`,
    order,
  }
  const short = (letters: number): Refinement => ({
    planKey: `similar ${letters}`,
    where: (q) => {
      const value = q.folded(field)
      const begins = letters > 1 ? ` or ${beginning(value, q.parameter('text', nameOf))}` : ''
      return `(${padded(value)} like ${q.parameter('text', wordOf)}${begins})`
    },
    order,
  })
  return (_source, args, { gate, caller }, info) => {
    const typed = args['name'] as string
    const length = [...typed.trim()].length
    if (length < 1 || length > LONGEST) throw new BadUserInput({ name: `must have 1 to ${LONGEST} characters` })
    const name = folded(typed)
    const letters = [...name].length
    const whole = includeArchived && HAS_TRIGRAM.test(name) ? nearest : spelt
    return list(gate, info, caller, type, { ...args, includeArchived }, letters < TRIGRAM ? short(letters) : whole)
  }
}
