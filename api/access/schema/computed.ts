import type { Catalogue, GovernedField, GovernedType } from '../catalogue.ts'
import { TODAY_SQL } from '../../platform/sql/today.ts'
import type { DataClass } from '../classes.ts'

/** One record as the caller may read it: a computed value tells nothing that the caller could not work out. */
export type Seen = {
  value: (field: string) => string
  /** Tells "withheld" from "none". */
  readable: (field: string) => string
  /** SQL about the one record that a field leads to; NULL where the caller sees none. */
  one: (field: string, about: (other: Seen) => string) => string
  many: (field: string) => SeenList
  /** The moment as of which the answer holds: in an order, that of the list's first page, so that no page moves. */
  now: string
  /** That moment's day in London. */
  today: string
}

/** `rows`: `table alias where …`. `complete`: SQL, whether the caller sees all of them, so that "none" means none. */
export type SeenList = Seen & { rows: string; complete: string }

/** SQL of each part, made only if it is selected. Every record has as many objects. */
export type Parts = readonly Readonly<Record<string, () => string>>[]

/** `common`: SQL of one row that several objects need and that is costly to find; `parts` gets its alias. */
export type ComputedList = { parts: (record: Seen, common: string | null) => Parts; common?: (record: Seen) => string }

export type ComputedFields = Readonly<Record<string, { value: (record: Seen) => string } | ComputedList>>

export type Computed = {
  from: readonly string[]
  /** Of these, what counts as empty where it is withheld. */
  optional: readonly string[]
  /** Where a field's class depends on the record, only values of these classes count; null: of any. */
  of: readonly DataClass[] | null
  sql: ComputedFields[string]
  /** Those fields, and what they rest on in turn. */
  rests: readonly Rest[]
  /** Its value changes as time passes, though nothing is written. */
  moves: boolean
}

/**
 * The columns without which a value is withheld, if it reads nothing but columns of its own record; null for any other
 * field.
 */
export function neededColumns({ fields }: GovernedType, field: GovernedField): readonly string[] | null {
  const computed = computedOf(field)
  const isColumn = (name: string): boolean => {
    const read = fields.get(name)
    return read?.kind === 'one' || (read?.kind === 'scalar' && read.computed === null)
  }
  if (!computed?.from.every(isColumn)) return null
  return computed.from.filter((name) => !computed.optional.includes(name))
}

type Rest = { type: GovernedType; field: GovernedField; of: readonly DataClass[] | null }

type Types = Catalogue['types']

/** @throws Error naming a field whose SQL reads more or less than its `@computed` says. */
export function settleComputed(types: Types, given: ComputedFields): void {
  const known = new Set<string>()
  for (const type of types.values()) {
    for (const field of type.fields.values()) {
      const computed = computedOf(field)
      if (!computed) continue
      const name = `${type.name}.${field.name}`
      known.add(name)
      const seen = lookedAt(types, type, computed, () => (computed.moves = true))
      const said = [...computed.from].sort().join(', ')
      if (said !== seen.join(', '))
        throw new Error(`${name} is computed from ${seen.join(', ')}, but its @computed says ${said}`)
    }
  }
  for (const name of Object.keys(given))
    if (!known.has(name)) throw new Error(`${name} is computed, but the schema has no such field with @computed`)
  for (const type of types.values()) for (const field of type.fields.values()) restsOf(types, type, field, [])
}

/** Whether it reads only one list of its own record, and nothing computed there: one index look-up. */
export function isLight({ from, rests }: Computed): boolean {
  return intoOneList(from) && rests.every(({ field }) => computedOf(field) === null)
}

export function intoOneList(paths: readonly string[]): boolean {
  const steps = paths.map((path) => path.split('.'))
  return new Set(steps.map(([list]) => list)).size === 1 && steps.every(({ length }) => length === 2)
}

export const computedOf = (field: GovernedField): Computed | null => ('computed' in field ? field.computed : null)

function restsOf(
  types: Types,
  type: GovernedType,
  field: GovernedField,
  within: readonly GovernedField[],
): readonly Rest[] {
  const computed = computedOf(field)
  if (!computed || computed.rests.length > 0) return computed?.rests ?? []
  if (within.includes(field)) throw new Error(`${type.name}.${field.name} is computed from itself`)
  const all = computed.from.flatMap((path) => along(types, type, path, computed.of))
  const rests = [...all, ...all.flatMap((rest) => restsOf(types, rest.type, rest.field, [...within, field]))]
  computed.rests = rests
  if (rests.some((rest) => computedOf(rest.field)?.moves)) computed.moves = true
  return rests
}

function along(types: Types, type: GovernedType, path: string, of: Rest['of']): Rest[] {
  const [name = '', ...rest] = path.split('.')
  const field = type.fields.get(name)
  if (!field) throw new Error(`@computed names ${type.name}.${name}, which is not there`)
  const here = { type, field, of }
  if (rest.length === 0) return [here]
  const next = field.kind === 'one' || field.kind === 'many' ? types.get(field.target) : undefined
  if (!next) throw new Error(`@computed names ${path}, but ${name} leads to no record`)
  return [here, ...along(types, next, rest.join('.'), of)]
}

/** Records the paths that the SQL reads by running it on a stand-in. */
function lookedAt(types: Types, type: GovernedType, { sql }: Computed, moving: () => void): string[] {
  const paths = new Set<string>()
  const watch = (prefix: string): SeenList => {
    const look = (field: string): string => {
      paths.add(`${prefix}${field}`)
      return 'null'
    }
    return {
      rows: '',
      complete: '',
      value: look,
      readable: look,
      get now() {
        moving()
        return 'now()'
      },
      get today() {
        moving()
        return TODAY_SQL
      },
      one: (field, about) => about(watch(`${prefix}${field}.`)),
      many: (field) => {
        const list = watch(`${prefix}${field}.`)
        // Whether there are any records is read too; a longer path implies it.
        paths.add(`${prefix}${field}`)
        return list
      },
    }
  }
  if ('value' in sql) sql.value(watch(''))
  else for (const parts of sql.parts(watch(''), null)) for (const part of Object.values(parts)) part()
  return [...paths].filter((path) => ![...paths].some((longer) => longer.startsWith(`${path}.`))).sort()
}
