import { BadUserInput } from '../../platform/errors.ts'
import { folded } from '../../platform/sql/folded.ts'
import type { Run } from '../gate/parameters.ts'
import { list, type Refinement } from '../gate/roots.ts'
import type { ReadResolver } from './recordReads.ts'
import { beginning, escapeLike, padded } from '../sought/pattern.ts'

const longest = 200
/** A trigram takes three letters: by fewer, everything is similar to everything. */
const trigram = 3
/** Other letters make trigrams in some databases only. */
const hasTrigram = /[a-z0-9]/

const nameOf = (run: Run): string => folded(run.args['name'] as string)
const wordOf = (run: Run): string => `% ${escapeLike(nameOf(run))} %`

/**
 * Resolver of the records of a type whose name is spelt nearly as another, nearest first: whole names that are alike,
 * and names that begin or go on like what has been typed so far (pg_trgm, by the index of the name). Names of one and
 * two letters, as Ng and EY, are found as whole words and, from two letters on, as beginnings.
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
    shape: 'similar',
    where: (q) => {
      const [value, name] = [q.folded(field), q.parameter('text', nameOf)]
      return `(${near(value, name)} or (${value} collate "C") = ${name})`
    },
    order,
  }
  // What has a trigram is near to itself. The index of equal names has no archived records: asked for, it would have
  // every row compared.
  const nearest: Refinement = {
    shape: 'similar by trigrams',
    where: (q) => `(${near(q.folded(field), q.parameter('text', nameOf))})`,
    order,
  }
  const short = (letters: number): Refinement => ({
    shape: `similar ${letters}`,
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
    if (length < 1 || length > longest) throw new BadUserInput({ name: `from 1 to ${longest} characters` })
    const name = folded(typed)
    const letters = [...name].length
    const whole = includeArchived && hasTrigram.test(name) ? nearest : spelt
    return list(gate, info, caller, type, { ...args, includeArchived }, letters < trigram ? short(letters) : whole)
  }
}
