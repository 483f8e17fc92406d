import { createHash } from 'node:crypto'
import { Client, type ClientConfig, type QueryConfig } from 'pg'
import { BoundedMap } from '../boundedMap.ts'

/** From the third run on: planned once per connection instead of every time. */
const RUNS_BEFORE_PREPARING = 2
const MOST_PREPARED = 1000
const MOST_COUNTED = 5000

const prepared = new Map<string, string>()
const runs = new BoundedMap<string, number>({ most: MOST_COUNTED, giving: 'leastUsed' })

/** Prepares statements with parameters: the ORM's have no names, and planning them costs as much as running them. */
export class PreparingClient extends Client {
  /** `prepares`: false behind a pooler, where a prepared statement is lost. */
  constructor(config?: string | ClientConfig, prepares = true) {
    super(config)
    if (!prepares) return
    const send = this.query.bind(this) as (...args: unknown[]) => unknown
    this.query = ((first: unknown, second: unknown, ...rest: unknown[]) =>
      send(...named(first, second), ...rest)) as typeof this.query
  }
}

function named(first: unknown, second: unknown): [unknown, unknown] {
  if (typeof first === 'string') {
    const name = Array.isArray(second) && second.length > 0 ? nameFor(first) : undefined
    return name === undefined ? [first, second] : [{ name, text: first, values: second as unknown[] }, undefined]
  }
  if (!isPlainQuery(first)) return [first, second]
  const name = nameFor(first.text)
  return [name === undefined ? first : { ...first, name }, second]
}

/** Cursors and copy streams have a `submit` of their own and are left alone. */
const isPlainQuery = (query: unknown): query is QueryConfig =>
  typeof query === 'object' &&
  query !== null &&
  'text' in query &&
  'values' in query &&
  !('name' in query) &&
  !('submit' in query)

/** Longer texts are rare, and each connection would keep them. */
const LONGEST_PREPARED = 100_000

function nameFor(text: string): string | undefined {
  if (text.length > LONGEST_PREPARED) return undefined
  const known = prepared.get(text)
  if (known !== undefined) return known
  const count = (runs.get(text) ?? 0) + 1
  if (count <= RUNS_BEFORE_PREPARING || prepared.size >= MOST_PREPARED) {
    runs.set(text, count)
    return undefined
  }
  runs.delete(text)
  const name = `p_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`
  prepared.set(text, name)
  return name
}
