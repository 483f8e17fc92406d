import { related, rowsOf } from '../matrix/expected.ts'
import { ever, readable, type Row, visible } from '../matrix/reading.ts'
import { type Field, fieldOf, typeOf } from '../matrix/sdl.ts'
import type { Caller, World } from '../matrix/world.ts'

/**
 * The expected record of one look, read from schema.graphql independently of the API; null where nothing personal is
 * looked at.
 */
export type Due = { classes: string[]; subjects: string[] } | null

/** Classes whose disclosure is recorded on whatever type they stand: docs/data-protection.md. */
const SENSITIVE = new Set(['PRIVATE_CONTACT', 'KEYHOLDING', 'RESTRICTED', 'SECRET', 'CORRESPONDENCE', 'ASSESSMENT'])

/** Classes in which a caller reads a field of a row; of no row in particular, those that hold for every row. */
function classesOf(caller: Caller, type: string, field: Field, row: Row | null): string[] {
  if (row !== null && !readable(caller, type, row, field.name)) return []
  return field.classes.filter(({ when }) => !when || row?.[when.field] === when.is).map(({ as }) => as)
}

/** The fields of one look, each on the row that was asked for or on none in particular. */
export type Looked = { type: string; field: string; row: Row | null }

/** Computed fields that tell whether records of somebody else can be read. */
const TELL_OF: Readonly<Record<string, readonly string[]>> = { 'Favourite.record': ['Person', 'Keyholder'] }

/** Types of which everybody has their own and nobody reads another's: to find one tells its owner of nobody. */
const OF_OWN_ACCOUNT = new Set(['Favourite'])

const withTold = (caller: Caller, looked: readonly Looked[]): Looked[] => [
  ...looked,
  ...looked
    .flatMap(({ type, field }) => TELL_OF[`${type}.${field}`] ?? [])
    .filter((type) => ever(caller.role, 'read', type, 'id'))
    .map((type) => ({ type, field: 'id', row: null })),
]

/** The classes of what a relation leads to: that there is such a record is told as well. */
function beyond(caller: Caller, { type, field: name }: Looked): readonly string[] {
  const { kind, named } = fieldOf(type, name)
  return kind === 'scalar' || OF_OWN_ACCOUNT.has(named) ? [] : classesOf(caller, named, fieldOf(named, 'id'), null)
}

export function due(caller: Caller, asked: readonly Looked[], subjects: readonly unknown[]): Due {
  const looked = withTold(caller, asked)
  // Learning that a record without a subject exists, such as an organisation, is not a look; what it leads to may be
  // one.
  const all = looked
    .filter(({ type, field }) => typeOf(type).personal || field !== 'id')
    .flatMap((look) => [
      ...classesOf(caller, look.type, fieldOf(look.type, look.field), look.row),
      ...beyond(caller, look),
    ])
  const people = looked.some(({ type, field: name }) => {
    const field = fieldOf(type, name)
    return typeOf(type).personal || (field.kind !== 'scalar' && typeOf(field.named).personal)
  })
  if (!people && !all.some((as) => SENSITIVE.has(as))) return null
  return {
    classes: [...new Set(all)].sort(),
    subjects: subjects.filter((subject): subject is string => typeof subject === 'string').sort(),
  }
}

/** Whom a row is about: the first path that leads to anybody. */
export function aboutOf(world: World, caller: Caller, type: string, row: Row): string[] {
  const about = typeOf(type).about.filter((path) => isShown(caller, type, row, path))
  return about.map((path) => follow(world, type, row, path)).find((ids) => ids.length > 0) ?? []
}

/** The path by which a row is about somebody; undefined where it is about nobody. */
export const aboutBy = (world: World, type: string, row: Row): readonly string[] | undefined =>
  typeOf(type).about.find((path) => follow(world, type, row, path).length > 0)

/** Who may not read the list of those whom a row is about is told of none of them. */
const isShown = (caller: Caller, type: string, row: Row, [name = '']: readonly string[]): boolean =>
  typeOf(type).fields.get(name)?.kind !== 'many' || readable(caller, type, row, name)

/** One id, or those of a list. */
function follow(world: World, type: string, row: Row, [name = '', ...others]: readonly string[]): string[] {
  if (others.length === 0) return [row[name]].flat().filter((id) => typeof id === 'string')
  const { named } = fieldOf(type, name)
  const [next] = rowsOf(world, named).filter(({ id }) => id === row[name])
  return next ? follow(world, named, next, others) : []
}

/** Whom the rows that a relation leads to are about. */
export const leadsTo = (world: World, caller: Caller, type: string, row: Row, field: Field): unknown[] =>
  related(world, caller, type, row, field).flatMap((other) =>
    visible(caller, field.named, other) ? aboutOf(world, caller, field.named, other) : [],
  )
