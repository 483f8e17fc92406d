import { BadUserInput } from '../platform/errors.ts'
import type { Run } from './gate/parameters.ts'
import { list, type Refinement } from './gate/roots.ts'
import type { ReadResolver } from './recordReads.ts'

// Below, everything is similar to everything: a trigram takes three letters.
const shortest = 3
const longest = 200

const nameOf = (run: Run): string => (run.args['name'] as string).trim().replace(/\s+/g, ' ')

/**
 * Resolver of the records of a type whose name is spelt nearly as another, nearest first: whole names that are alike, and names that begin or go on
 * like what has been typed so far (pg_trgm, by the index of the name).
 */
export function readSimilar(type: string, field: string): ReadResolver {
  const refinement: Refinement = {
    shape: 'similar',
    where: (q) => {
      const [value, name] = [`lower(${q.column(field)})`, `lower(${q.parameter('text', nameOf)})`]
      return `(${value} % ${name} or ${name} <% ${value})`
    },
    order: { describe: 'similarity', sql: (q) => `round((lower(${q.column(field)}) <-> lower(${q.parameter('text', nameOf)}))::numeric, 4)::float8`, type: 'float8', edge: 'distance' },
  }
  return (_source, args, { gate, caller }, info) => {
    const length = [...(args['name'] as string).trim()].length
    if (length < shortest || length > longest) throw new BadUserInput({ name: `from ${shortest} to ${longest} characters` })
    return list(gate, info, caller, type, args, refinement)
  }
}
