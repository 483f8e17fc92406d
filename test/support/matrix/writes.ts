import { testsOf } from '../../../api/access/condition.ts'
import { policy } from '../../../api/access/policy.ts'
import { newId } from '../../../api/platform/record.ts'
import type { Question } from './asked.ts'
import { rowsOf } from './expected.ts'
import { someValue } from './inputs.ts'
import { against, any, ever, may, type Row, visible } from './reading.ts'
import {
  argumentType,
  enumValues,
  fieldOf,
  type InputField,
  inputFields,
  mutations,
  type RootField,
  typeOf,
} from './sdl.ts'
import type { Caller, World } from './world.ts'

/** A change, and what it has to be answered with: null where it is to succeed. */
export type WriteCase = { mutation: RootField; type: string; question: Question; refusal: string | null }

/** What is made with a secret. */
const WITH_SECRET = ['createApiKey', 'createCalendarFeed']

/** Named after what it does to its type: its input is the record's own fields. */
const isPlain = ({ name, on }: RootField): boolean =>
  name === 'recordConsent' ||
  (!WITH_SECRET.includes(name) && ['create', 'update', 'archive', 'restore'].some((verb) => name === `${verb}${on[0]}`))

export const plainMutations = mutations.filter(isPlain)
/** Of these the matrix asks only whether a role gets in; they have tests of their own. */
export const mutationsWithOwnInput = mutations.filter((mutation) => !isPlain(mutation))

/**
 * Older than any record: a change that the caller may make stops at `CONFLICT`, after every question of rights and
 * before anything is written.
 */
const STALE_VERSION = 999_999

const typeNamed = (mutation: RootField): string => mutation.on[0] as string

function question(mutation: RootField, input: Record<string, unknown>): Question {
  return {
    alias: 'written',
    text: `${mutation.name}(input: $input) { ${payloadOf(mutation)} { id } }`,
    variables: [{ name: 'input', type: `${argumentType(mutation, 'input') as string}!`, value: input }],
  }
}

const payloadOf = (mutation: RootField): string =>
  typeNamed(mutation).charAt(0).toLowerCase() + typeNamed(mutation).slice(1)

function value(world: World, type: string, field: InputField): unknown {
  return someValue(type, field, (owner, name) => {
    const target = fieldOf(owner, name).named
    const side = world.sides.get(target)
    // An account that is a caller's own may not be written by that caller.
    const id = target === 'Account' ? side?.other : side?.own[0]
    if (id === undefined) throw new Error(`The world does not say which ${target} ${owner}.${name} may be`)
    return id
  })
}

/** Every field of every update, archive and restore, on every row for which the role's rights differ. */
export const changes = (world: World, caller: Caller): WriteCase[] =>
  plainMutations
    .filter(({ does }) => does !== 'create')
    .flatMap((mutation) => changedFields(mutation).flatMap((field) => changesOf(world, caller, mutation, field)))

/** Archiving and restoring write `archivedAt`, though no input names it. */
const changedFields = (mutation: RootField): (InputField | null)[] =>
  mutation.does === 'archive'
    ? [null]
    : inputFields(argumentType(mutation, 'input') as string).filter(({ name }) => name !== 'id' && name !== 'version')

function changesOf(world: World, caller: Caller, mutation: RootField, key: InputField | null): WriteCase[] {
  const type = typeNamed(mutation)
  const field = key?.name ?? 'archivedAt'
  const differs = ever(caller.role, mutation.does, type, field)
  const rows = differs ? rowsOf(world, type) : rowsOf(world, type).slice(0, 1)
  const given = (): Record<string, unknown> => (key ? { [field]: value(world, type, key) } : {})
  return rows.map((row) => ({
    mutation,
    type,
    question: question(mutation, { id: row.id, version: STALE_VERSION, ...given() }),
    refusal: refusalOfChange(caller, mutation.does, type, row, { [field]: undefined, ...given() }),
  }))
}

function refusalOfChange(
  caller: Caller,
  action: string,
  type: string,
  row: Row,
  input: Readonly<Record<string, unknown>>,
): string {
  const [field = ''] = Object.keys(input)
  if (!any(caller.role, action, type)) return 'FORBIDDEN'
  if (!ever(caller.role, action, type, field)) return `FORBIDDEN_FIELD ${field}`
  if (!visible(caller, type, row)) return 'NOT_FOUND'
  return deniedOn(caller, action, type, row, input) ?? 'CONFLICT'
}

/**
 * Nobody writes blindly: a record whose id, or a field that stands in several classes, is withheld is changed in no
 * field at all.
 */
function deniedOn(
  caller: Caller,
  action: string,
  type: string,
  row: Row,
  input: Readonly<Record<string, unknown>>,
  written = Object.keys(input),
): string | null {
  const mustSee = [...typeOf(type).fields.values()].filter(
    ({ name, classes }) => name === 'id' || classes.some(({ when }) => when),
  )
  const refused = written.find((name) => !may(caller, action, type, row, name))
  const denied =
    (refused && (against(caller, action, type, refused, input) ?? refused)) ??
    mustSee.find(({ name }) => !may(caller, 'read', type, row, name))?.name
  return denied === undefined ? null : `FORBIDDEN_FIELD ${denied}`
}

/** What a new record has in addition to the required fields, so that its feature's own rules are content. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Absence: ['organisation'],
  Affiliation: ['role'],
  ContactPoint: ['person', 'directorate'],
  Person: ['displayName'],
  RestrictedNote: ['directorate'],
  Wish: ['person', 'organisation'],
}

/** Of these a record has one at least, whoever changes it. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  ContactPoint: ['person', 'organisation'],
  Wish: ['person', 'organisation'],
}

const leftAlone = (type: string, row: Row): string | null => {
  const owners = ONE_OF[type]
  return owners?.every((name) => (row[name] ?? null) === null) ? `BAD_USER_INPUT ${owners[0]}` : null
}

/** Every combination of values on which the policy's conditions of writing turn, as far as an input gives them. */
function turns(world: World, caller: Caller, type: string, does: 'create' | 'update'): Record<string, unknown>[] {
  const inputs = plainMutations
    .filter((mutation) => typeNamed(mutation) === type && mutation.does !== 'archive')
    .flatMap((mutation) => inputFields(argumentType(mutation, 'input') as string))
  const written = writtenConditions(type, does).filter(
    ({ property }) => property !== 'id' && inputs.some(({ name }) => name === property),
  )
  const properties = [...new Set(written.map(({ property }) => property))].sort()
  return properties.reduce<Record<string, unknown>[]>(
    (combined, property) => {
      const mayBeNone = written.some((condition) => condition.property === property && condition.operand === null)
      const values = [...valuesOf(world, caller, type, property), ...(mayBeNone ? [null] : [])]
      return combined.flatMap((turn) => values.map((each) => ({ ...turn, [property]: each })))
    },
    [{}],
  )
}

const writtenConditions = (type: string, does: 'create' | 'update') =>
  Object.values(policy)
    .flat()
    .filter(({ on, actions }) => on.includes(type) && actions.includes(does))
    .flatMap(({ when }) => (when ? testsOf(when) : []))

/** One of the caller's own and one of another's; of an enum, all. */
function valuesOf(world: World, caller: Caller, type: string, property: string): unknown[] {
  const field = fieldOf(type, property)
  const side = world.sides.get(field.named)
  if (side) return [...(field.named === 'Account' ? [caller.client.accountId] : side.own), side.other]
  const values = enumValues(field.named)
  if (!values)
    throw new Error(`A condition turns on ${type}.${property}: say in matrix/writes.ts which values it takes`)
  return values
}

/** Every field of every creation beside the required ones, for every value on which a condition turns. */
export const creations = (world: World, caller: Caller): WriteCase[] =>
  plainMutations
    .filter(({ does }) => does === 'create')
    .flatMap((mutation) => {
      const type = typeNamed(mutation)
      const inputs = turns(world, caller, type, 'create').flatMap((turn) => creationInputs(world, mutation, turn))
      return inputs.map((input) => ({
        mutation,
        type,
        question: question(mutation, input),
        refusal: refusalOfCreation(world, caller, type, input),
      }))
    })

/** What is needed alone, and with each other field by itself. */
function creationInputs(
  world: World,
  mutation: RootField,
  turn: Readonly<Record<string, unknown>>,
): Record<string, unknown>[] {
  const type = typeNamed(mutation)
  const fields = inputFields(argumentType(mutation, 'input') as string)
  const rivals = world.exclusive.get(type) ?? []
  const isBase = ({ name, required }: InputField): boolean =>
    required || (NEEDED[type]?.includes(name) ?? false) || rivals.some(([first]) => first === name)
  const base = fields.filter(isBase)
  const areRivals = (...names: string[]): boolean => rivals.some((group) => names.every((name) => group.includes(name)))
  const valueOf = (field: InputField) => (field.name in turn ? turn[field.name] : value(world, type, field))
  return [null, ...fields.filter((field) => !base.includes(field))].map((more) => {
    const isGiven = (field: InputField) =>
      field === more || (base.includes(field) && !(more && areRivals(field.name, more.name)))
    return Object.fromEntries(fields.filter(isGiven).map((field) => [field.name, valueOf(field)]))
  })
}

function refusalOfCreation(world: World, caller: Caller, type: string, input: Record<string, unknown>): string | null {
  if (!any(caller.role, 'create', type)) return 'FORBIDDEN'
  const written = Object.keys(input)
  const never = written.find((name) => !ever(caller.role, 'create', type, name))
  if (never !== undefined) return `FORBIDDEN_FIELD ${never}`
  const nothing = Object.fromEntries(Object.keys(rowsOf(world, type)[0] as Row).map((property) => [property, null]))
  const image = after(nothing, { ...input, id: newId() })
  const unfit = leftAlone(type, image) ?? refusalOfUnseen(world, caller, type, input)
  if (unfit !== null) return unfit
  // A new record's id is written, too, but the caller does not give it.
  return deniedOn(caller, 'create', type, image, input, [...written, 'id'])
}

/** What somebody may not see is no more there for them than what does not exist. */
function refusalOfUnseen(
  world: World,
  caller: Caller,
  type: string,
  input: Readonly<Record<string, unknown>>,
): string | null {
  const unseen = Object.keys(input).filter((name) => {
    const target = typeOf(type).fields.get(name)
    if (!target || target.kind === 'scalar' || input[name] === null) return false
    const known = rowsOf(world, target.named).filter((row) => visible(caller, target.named, row))
    return [input[name]].flat().some((id) => !known.some((row) => row.id === id))
  })
  return unseen.length > 0 ? `BAD_USER_INPUT ${unseen.sort().join('+')}` : null
}

const after = (before: Readonly<Record<string, unknown>>, input: Readonly<Record<string, unknown>>): Row =>
  ({ ...before, ...input }) as unknown as Row

/** Changes that the role may make on the record as it is, and that would bring it to where the role may not write. */
export const escapes = (world: World, caller: Caller): WriteCase[] =>
  plainMutations
    .filter(({ does }) => does === 'update')
    .flatMap((mutation) => {
      const type = typeNamed(mutation)
      const singles = turns(world, caller, type, 'update').flatMap((turn) => Object.entries(turn))
      return rowsOf(world, type)
        .filter((row) => visible(caller, type, row))
        .flatMap((row) => singles.flatMap(([field, to]) => escape(world, caller, mutation, row, { [field]: to })))
    })

function escape(
  world: World,
  caller: Caller,
  mutation: RootField,
  row: Row,
  input: Readonly<Record<string, unknown>>,
): WriteCase[] {
  const type = typeNamed(mutation)
  const denied = deniedOn(caller, 'update', type, after(row, input), input)
  const refusal =
    denied && (refusalOfUnseen(world, caller, type, input) ?? leftAlone(type, after(row, input)) ?? denied)
  if (refusal === null || deniedOn(caller, 'update', type, row, input) !== null) return []
  return [{ mutation, type, question: question(mutation, { id: row.id, version: row['version'], ...input }), refusal }]
}
