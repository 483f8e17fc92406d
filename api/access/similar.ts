import { BadUserInput } from '../platform/errors.ts'
import { folded } from '../platform/folded.ts'
import type { Run } from './gate/parameters.ts'
import { list, type Refinement } from './gate/roots.ts'
import type { ReadResolver } from './recordReads.ts'
import { beginning, escapeLike, padded } from './sought/pattern.ts'

const longest = 200
/** A trigram takes three letters: by fewer, everything is similar to everything. */
const trigram = 3

const nameOf = (run: Run): string => folded(run.args['name'] as string)
const wordOf = (run: Run): string => `% ${escapeLike(nameOf(run))} %`

/**
 * Resolver of the records of a type whose name is spelt nearly as another, nearest first: whole names that are alike, and names that begin or go on
 * like what has been typed so far (pg_trgm, by the index of the name). Names of one and two letters, as Ng and EY, are found as whole words and, from two
 * letters on, as beginnings.
 */
export function readSimilar(type: string, field: string, { includeArchived = false } = {}): ReadResolver {
  const order: Refinement['order'] = { describe: 'similarity', sql: (q) => `round((${q.folded(field)} <-> ${q.parameter('text', nameOf)})::numeric, 4)::float8`, type: 'float8', edge: 'distance' }
  const spelt: Refinement = {
    shape: 'similar',
    where: (q) => {
      const [value, name] = [q.folded(field), q.parameter('text', nameOf)]
      return `(${padded(value)} % ${name} or ${name} <% ${padded(value)} or (${value} collate "C") = ${name})`
    },
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
    const letters = [...folded(typed)].length
    return list(gate, info, caller, type, { ...args, includeArchived }, letters < trigram ? short(letters) : spelt)
  }
}
