import { getNamedType, type GraphQLObjectType, isLeafType } from 'graphql'
import { newId } from '../../../api/platform/record.ts'
import { present } from '../matrix/filters.ts'
import { ever, readable, type Row } from '../matrix/reading.ts'
import {
  argumentType,
  enumValues,
  type Field,
  fieldOf,
  inputFields,
  listOf,
  oneOf,
  type RootField,
  typeOf,
} from '../matrix/sdl.ts'
import { sortsOf } from '../matrix/sorts.ts'
import type { Caller, World } from '../matrix/world.ts'
import { aboutOf, due, type Due, leadsTo, type Looked } from './expected.ts'

/** One question, and what the ledger has to say of it. `exact`: no other class. */
export type Look = { caller: Caller; query: string; variables: Record<string, unknown>; due: Due; exact: boolean }

const INNER: Readonly<Record<string, string>> = {
  Point: ' { longitude }',
  Access: ' { unreadableFields }',
  KeyholderRule: ' { code }',
  PremisesRule: ' { code }',
}
const alone = (field: Field): string =>
  `${field.name}${field.kind === 'scalar' ? (INNER[field.named] ?? '') : field.paged ? ' { edges { node { __typename } } }' : ' { __typename }'}`

/** Each part of a connection's frame by itself. */
export function partsOf(root: RootField): string[] {
  const connection = getNamedType(root.field.type) as GraphQLObjectType
  return Object.values(connection.getFields()).flatMap((field) => {
    const of = getNamedType(field.type)
    if (isLeafType(of)) return [field.name]
    const within = Object.values((of as GraphQLObjectType).getFields()).map((part) =>
      isLeafType(getNamedType(part.type)) ? part.name : `${part.name} { __typename }`,
    )
    return ['__typename', ...within]
      .filter((part) => field.name !== 'pageInfo' || part !== '__typename')
      .map((part) => `${field.name} { ${part} }`)
  })
}

/**
 * Every way of asking after one row: by id, in its list, each part and each field of it alone, and for a row that is
 * not there.
 */
export function looksAt(world: World, caller: Caller, type: string, row: Row): Look[] {
  const readables = [...typeOf(type).fields.values()].filter(({ name }) => readable(caller, type, row, name))
  const itself: Looked = { type, field: 'id', row }
  const subjects = aboutOf(world, caller, type, row)
  const object = (ask: (selection: string) => Pick<Look, 'query' | 'variables'>): Look[] => [
    ...['__typename', 'access { unreadableFields }'].map((part) => ({
      caller,
      ...ask(part),
      due: due(caller, [itself], subjects),
      exact: true,
    })),
    ...readables.map((field) => {
      const led = field.kind === 'scalar' ? [] : leadsTo(world, caller, type, row, field)
      return {
        caller,
        ...ask(alone(field)),
        due: due(caller, [itself, { type, field: field.name, row }], [...subjects, ...led]),
        exact: field.kind === 'scalar' && !field.computed,
      }
    }),
  ]
  const missing = { caller, due: due(caller, [{ ...itself, row: null }], []), exact: true }
  const one = oneOf(type)
  const byId = (name: string, id: string) => (selection: string) => ({
    query: `query ($id: ID!) { ${name}(id: $id) { ${selection} } }`,
    variables: { id },
  })
  const node = (selection: string) => byId('node', row.id)(`... on ${type} { ${selection} }`)
  return [
    ...(typeOf(type).node ? object(node) : []),
    ...(one ? [...object(byId(one.name, row.id)), { ...missing, ...byId(one.name, newId())('__typename') }] : []),
    ...looksIntoList(world, caller, type, row, itself, object),
  ]
}

function looksIntoList(
  world: World,
  caller: Caller,
  type: string,
  row: Row,
  itself: Looked,
  object: (ask: (selection: string) => Pick<Look, 'query' | 'variables'>) => Look[],
): Look[] {
  const list = listOf(type)
  const filter = list && argumentType(list, 'filter')
  if (!list || !filter || !inputFields(filter).some(({ name }) => name === 'id')) return []
  const archived = list.field.args.some(({ name }) => name === 'includeArchived') ? ', includeArchived: true' : ''
  const ask = (tests: Record<string, unknown>, more: string, selection: string): Pick<Look, 'query' | 'variables'> => ({
    query: `
      query ($filter: ${filter}) {
        ${list.name}(filter: $filter${archived}${more}) {
          ${selection}
        }
      }
    `,
    variables: { filter: { id: { eq: row.id }, ...tests } },
  })
  const subjects = aboutOf(world, caller, type, row)
  const whole = due(caller, [itself], subjects)
  return [
    ...partsOf(list).map((part) => ({ caller, ...ask({}, '', part), due: whole, exact: true })),
    ...object((selection) => ask({}, '', `edges { node { ${selection} } }`)),
    {
      caller,
      ...ask({ id: { eq: newId() } }, '', 'totalCount'),
      due: due(caller, [{ ...itself, row: null }], []),
      exact: true,
    },
    ...filterLooks(caller, type, filter, row).map(({ tests, looked, exact }) => ({
      caller,
      ...ask(tests, '', 'totalCount'),
      due: due(caller, [itself, ...looked], subjects),
      exact,
    })),
    ...sortsOf(list)
      .filter((name) => readable(caller, type, row, name))
      .flatMap((name) =>
        IN_ORDER.map((part) => {
          return {
            caller,
            ...ask({}, `, sort: [{ field: ${name} }]`, part),
            due: due(caller, [itself, { type, field: name, row }], subjects),
            exact: !fieldOf(type, name).computed,
          }
        }),
      ),
  ]
}

/** What an order is told by. */
const IN_ORDER = ['edges { __typename }', 'pageInfo { endCursor }']

/** A test that any value meets; of a rule, whatever its state. */
const someTest = (filter: string, field: Field): Record<string, unknown> => {
  const codes = enumValues(`${field.named}Code`)
  return codes ? { code: { eq: codes[0] }, state: { in: enumValues('RuleState') } } : present(filter, field)
}

type FilterLook = { tests: Record<string, unknown>; looked: Looked[]; exact: boolean }

/**
 * A test on each field that a filter may name, affirmed and denied; of each relation that there is any, and a test on
 * each field of those.
 */
function filterLooks(caller: Caller, type: string, filter: string, row: Row): FilterLook[] {
  const { role } = caller
  const keys = inputFields(filter).filter(
    ({ name }) => !['and', 'or', 'not', 'id'].includes(name) && readable(caller, type, row, name),
  )
  return keys.flatMap(({ name, named }): FilterLook[] => {
    const field = fieldOf(type, name)
    const looked: Looked[] = [{ type, field: name, row }]
    const both = (test: Record<string, unknown>, at: Looked[]): FilterLook[] => [
      { tests: { [name]: test }, looked: at, exact: false },
      { tests: { not: { [name]: test } }, looked: at, exact: false },
    ]
    if (field.kind === 'scalar') return both(someTest(named, field), looked)
    const inside = inputFields(named).filter(
      (key) =>
        !['and', 'or', 'not'].includes(key.name) &&
        fieldOf(field.named, key.name).kind === 'scalar' &&
        ever(role, 'read', field.named, key.name),
    )
    return [
      ...both({}, looked),
      ...inside.flatMap((key) =>
        both({ [key.name]: someTest(key.named, fieldOf(field.named, key.name)) }, [
          ...looked,
          { type: field.named, field: key.name, row: null },
        ]),
      ),
    ]
  })
}
