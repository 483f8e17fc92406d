import type { Question } from './asked.ts'
import { related, rowsOf, valueOf } from './expected.ts'
import { ever, readable, type Row, visible } from './reading.ts'
import { argumentType, enumValues, type Field, fieldOf, inputFields, type RootField } from './sdl.ts'
import type { Caller, World } from './world.ts'

/** A filter, and the refusal or the rows that it has to give. */
export type FilterCase = { question: Question; refusal: string | null; found: string[] }

type Test = { filter: Record<string, unknown>; named: string; open: boolean; meets: (row: Row) => boolean }

const CONNECTIVES = new Set(['and', 'or', 'not'])
const keysOf = (filter: string): string[] =>
  inputFields(filter).flatMap(({ name }) => (CONNECTIVES.has(name) ? [] : [name]))
const offers = (filter: string, operator: string): boolean => inputFields(filter).some(({ name }) => name === operator)

/** Whatever has a value passes. */
export function present(filter: string, field: Field): Record<string, unknown> {
  return offers(filter, 'isNull') ? { isNull: false } : { in: enumValues(field.named) }
}

/** One test of each kind on each field that a filter may name, over the world's rows of its type. */
export function filterCases(world: World, caller: Caller, root: RootField, type: string): FilterCase[] {
  const filter = argumentType(root, 'filter') as string
  const whole = keysOf(filter).includes('id')
    ? { id: { in: rowsOf(world, type).map(({ id }) => id) } }
    : { account: { eq: world.witness } }
  const archived = root.field.args.some(({ name }) => name === 'includeArchived') ? ', includeArchived: true' : ''
  const rows = rowsOf(world, type)
  const shown = rows.filter((row) => visible(caller, type, row))
  const caseOf = ({ filter: test, named, open, meets }: Test, at: number): FilterCase => {
    const given = `filter: $f${at}, first: ${rows.length}${archived}`
    return {
      question: {
        alias: `f${at}`,
        text: `${root.name}(${given}) { totalCount edges { node { id } } }`,
        variables: [{ name: `f${at}`, type: filter, value: { and: [whole, test] } }],
      },
      refusal: open ? null : `FORBIDDEN_FIELD ${named}`,
      found: idsOf(open ? shown.filter(meets) : []),
    }
  }
  return keysOf(filter)
    .flatMap((key) => testsOn(world, caller, type, filter, key))
    .map(caseOf)
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id).sort()

function testsOn(world: World, caller: Caller, type: string, filter: string, key: string): Test[] {
  const field = fieldOf(type, key)
  const inner = inputFields(filter).find(({ name }) => name === key)?.named as string
  const open = ever(caller.role, 'read', type, key)
  const readableIn = (row: Row): boolean => readable(caller, type, row, key)
  if (field.kind === 'scalar') {
    const values = valueTests(world, caller, type, inner, field)
    return values.map(({ test, meets, not }) => ({
      filter: not ? { not: { [key]: test } } : { [key]: test },
      named: key,
      open,
      meets: (row) => readableIn(row) && meets(valueOf(world, caller, type, row, field)),
    }))
  }
  const others = (row: Row): Row[] => related(world, caller, type, row, field)
  const through = keysOf(inner).filter((name) => fieldOf(field.named, name).kind === 'scalar')
  return [
    { filter: { [key]: {} }, named: key, open, meets: (row) => readableIn(row) && others(row).length > 0 },
    {
      filter: { not: { [key]: { id: { isNull: true } } } },
      named: open ? 'id' : key,
      open: open && ever(caller.role, 'read', field.named, 'id'),
      meets: readableIn,
    },
    ...through.map((name): Test => {
      const innermost = inputFields(inner).find((other) => other.name === name)?.named as string
      const openToo = ever(caller.role, 'read', field.named, name)
      return {
        filter: {
          [key]: {
            [name]:
              fieldOf(field.named, name).computed && fieldOf(field.named, name).list
                ? {}
                : present(innermost, fieldOf(field.named, name)),
          },
        },
        named: open ? name : key,
        open: open && openToo,
        meets: (row) =>
          readableIn(row) &&
          others(row).some((other) => valueOf(world, caller, field.named, other, fieldOf(field.named, name)) !== null),
      }
    }),
  ]
}

function valueTests(
  world: World,
  caller: Caller,
  type: string,
  filter: string,
  field: Field,
): { test: Record<string, unknown>; meets: (value: unknown) => boolean; not?: boolean }[] {
  const isThere = (value: unknown): boolean => value !== null
  if (field.computed && field.list) return objectTests(filter)
  // A value that is withheld from the caller where there is one: asking for it outright must not find it.
  const known = rowsOf(world, type).filter((row) => (row[field.name] ?? null) !== null && !world.living.has(row.id))
  const asked = field.computed
    ? someComputed(field)
    : (known.find((row) => !readable(caller, type, row, field.name)) ?? known[0])?.[field.name]
  const equality =
    asked === undefined
      ? []
      : offers(filter, 'has')
        ? membership(asked)
        : [{ test: { eq: asked }, meets: (value: unknown) => value === asked }]
  return [
    { test: present(filter, field), meets: isThere },
    ...(offers(filter, 'isNull') ? [{ test: { isNull: true }, meets: isThere, not: true }] : []),
    ...equality.map(({ test, meets }) => ({ test, meets })),
    // A withheld value is not "another" either: the guard stands outside of the negation.
    ...equality.map(({ test, meets }) => ({ test, meets: (value: unknown) => !meets(value), not: true })),
  ]
}

/** A computed value stands in no row: any of its kind is asked for. */
const someComputed = (field: Field): unknown =>
  field.named === 'Boolean' ? true : (enumValues(field.named)?.at(-1) ?? 0)

/** Of a computed list of objects: whether some object is of one state, and whether none is. */
function objectTests(
  filter: string,
): { test: Record<string, unknown>; meets: (value: unknown) => boolean; not?: boolean }[] {
  const parts = inputFields(filter).map(({ name, named }) => ({
    name,
    values: enumValues(named.replace(/Filter$/, '')) ?? [],
  }))
  const asked = parts.map(({ name, values }) => [name, values[1]] as const)
  const test = Object.fromEntries(asked.map(([name, value]) => [name, { eq: value }]))
  const meets = (value: unknown): boolean =>
    (value as Record<string, unknown>[] | null)?.some((object) =>
      asked.every(([name, wanted]) => object[name] === wanted),
    ) ?? false
  return [
    { test: {}, meets: (value) => value !== null },
    { test, meets },
    { test, meets: (value) => !meets(value), not: true },
  ]
}

/** Of a list, whether one member is in it. */
const membership = (asked: unknown) =>
  [asked]
    .flat()
    .slice(0, 1)
    .map((member) => ({
      test: { has: member },
      meets: (value: unknown) => Array.isArray(value) && value.includes(member),
    }))
