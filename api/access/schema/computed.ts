import type { Catalogue, GovernedField, GovernedType } from '../catalogue.ts'
import type { DataClass } from '../classes.ts'

/**
 * One record as the caller may read it: all that the SQL of a computed field is made of. Whatever is withheld from the
 * caller is NULL or not there, so a computed value can tell nothing that the caller could not have worked out.
 */
export type Seen = {
  /** SQL of a field's value as far as the caller may read it, otherwise NULL. */
  value: (field: string) => string
  /** SQL: whether the caller may read the field of this record. It tells "withheld" from "none". */
  readable: (field: string) => string
  /** SQL of something about the one record that a field leads to; NULL where the caller sees none. */
  one: (field: string, about: (other: Seen) => string) => string
  /** The records that a field leads to, without archived ones. */
  many: (field: string) => SeenList
}

/** `rows`: `table alias where …`. `complete`: SQL, whether these are all that there are, so that "none" means none. */
export type SeenList = Seen & { rows: string; complete: string }

/**
 * How the SQL of each part of each object of a computed list is made, if that part is asked for; the list is as long
 * for every record.
 */
export type Parts = readonly Readonly<Record<string, () => string>>[]

/**
 * A computed list of small objects. `common`: SQL of one row, `select … from …`, with what several of its objects are
 * dear to find out by; where the whole list is worked out, that row is looked up once, and `parts` is given its alias.
 */
export type ComputedList = { parts: (record: Seen, common: string | null) => Parts; common?: (record: Seen) => string }

/** What a feature says of its computed fields, by `Type.field`: the SQL of a value, or of a list of small objects. */
export type ComputedFields = Readonly<Record<string, { value: (record: Seen) => string } | ComputedList>>

/** A computed field as the schema declares it (`@computed`). */
export type Computed = {
  /** Paths of the fields that it looks at. */
  from: readonly string[]
  /** Of fields whose class depends on the record, only values of these classes count; null: of any. */
  of: readonly DataClass[] | null
  sql: ComputedFields[string]
  /** Those fields themselves, and what they rest on in turn. */
  rests: readonly Rest[]
}

/** A field on which a computed one rests. */
type Rest = { type: GovernedType; field: GovernedField; of: readonly DataClass[] | null }

type Types = Catalogue['types']

/**
 * Finds what each computed field rests on, and holds the schema's word against what the SQL really looks at.
 *
 * @throws Error naming a field that looks at more or at less than its `@computed` says.
 */
export function settleComputed(types: Types, given: ComputedFields): void {
  const known = new Set<string>()
  for (const type of types.values()) {
    for (const field of type.fields.values()) {
      const computed = computedOf(field)
      if (!computed) continue
      const name = `${type.name}.${field.name}`
      known.add(name)
      const seen = lookedAt(types, type, computed)
      const said = [...computed.from].sort().join(', ')
      if (said !== seen.join(', '))
        throw new Error(`${name} is computed from ${seen.join(', ')}, but its @computed says ${said}`)
    }
  }
  for (const name of Object.keys(given))
    if (!known.has(name)) throw new Error(`${name} is computed, but the schema has no such field with @computed`)
  for (const type of types.values()) for (const field of type.fields.values()) restsOf(types, type, field, [])
}

/**
 * Whether a computed field looks no further than into one list of its own record, and there at nothing computed: one
 * look along an index.
 */
export function isLight({ from, rests }: Computed): boolean {
  return intoOneList(from) && rests.every(({ field }) => computedOf(field) === null)
}

/** Whether these paths all go one step into the same list. */
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
  return rests
}

/** Every field of a path, the relations on the way included. */
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

/** The paths that a computed field's SQL looks at, found by letting it look at nothing. */
function lookedAt(types: Types, type: GovernedType, { sql }: Computed): string[] {
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
      one: (field, about) => about(watch(`${prefix}${field}.`)),
      many: (field) => {
        const list = watch(`${prefix}${field}.`)
        // That there are any is something looked at, too; a longer path says it as well.
        paths.add(`${prefix}${field}`)
        return list
      },
    }
  }
  if ('value' in sql) sql.value(watch(''))
  else for (const parts of sql.parts(watch(''), null)) for (const part of Object.values(parts)) part()
  return [...paths].filter((path) => ![...paths].some((longer) => longer.startsWith(`${path}.`))).sort()
}
