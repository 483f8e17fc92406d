import { type FieldNode, getNamedType, type GraphQLObjectType } from 'graphql'
import { BadUserInput } from '../../../platform/errors.ts'
import { fieldOf, type Order, type ScalarField, type ToManyField } from '../../catalogue.ts'
import { noteTest, nothingTested } from '../looks/note.ts'
import { checkedFirst, type Owner } from '../object.ts'
import type { Run } from '../plan.ts'
import { readability, target } from '../secure.ts'
import { nestedConnectionSql, type Page } from './connection.ts'
import { filterSql } from './filter.ts'
import { afterSql, keyType, moves, orderTag, positionOf, sortKeys } from './keyset.ts'
import { and, listSource } from './listSource.ts'
import { type NestedArguments, nestedArguments } from './nestedArguments.ts'

/** Each is a key of the statement and of every cursor. */
const MOST_SORTS = 5

/**
 * A connection inside an object: the rows of its list, as pages, in the statement of the root field. The text may
 * depend on the arguments as far as `nestedKey` says; their values are parameters.
 */
export function pagedSql(owner: Owner, field: ToManyField, nodes: readonly FieldNode[]): string {
  const { c, schemaType, notes } = owner
  const definition = schemaType.getFields()[field.name]!
  const argumentsIn = once((variables: Run['variables']) =>
    nestedArguments(definition, nodes[0] as FieldNode, variables),
  )
  const given = argumentsIn(c.reading.variables)
  if ((given.sort?.length ?? 0) > MOST_SORTS)
    throw new BadUserInput({ [`${field.name}.sort`]: `must have at most ${MOST_SORTS} fields` })
  const page = pageOf(owner, field, getNamedType(definition.type) as GraphQLObjectType, { given, argumentsIn })
  return nestedConnectionSql(c, page, nodes, notes)
}

type Asked = { given: NestedArguments; argumentsIn: (variables: Run['variables']) => NestedArguments }

function pageOf(owner: Owner, field: ToManyField, connection: GraphQLObjectType, { given, argumentsIn }: Asked): Page {
  const { c, type, alias: ownerAlias } = owner
  const to = target(c, field)
  const alias = c.alias()
  const tested = nothingTested()
  const order = orderOf(owner, field, given)
  const moving = moves(to, order)
  const tag = orderTag(JSON.stringify([type.name, field.name, order]))
  const sortedBy = order.map((by) => fieldOf(to, by.field) as ScalarField)
  const positionIn = (args: NestedArguments): ReturnType<typeof positionOf> =>
    positionOf(String(args.after), tag, sortedBy.map(keyType), moving)
  const position = typeof given.after === 'string' ? positionIn(given) : null
  const read = (run: Run): ReturnType<typeof positionOf> => positionIn(argumentsIn(run.variables))
  const first = (run: Run): unknown => read(run).values.at(-1)
  const moment = !moving ? null : position ? c.parameters.add('timestamptz', first) : 'now()'
  // A cursor's values are compared with the fields, and anybody may make them up.
  if (position) for (const by of sortedBy) noteTest(c, to, by, tested)
  const inFilter = (run: Run, path: readonly (string | number)[]): unknown =>
    path.reduce<unknown>(
      (value, key) => (value as Record<string | number, unknown>)[key],
      argumentsIn(run.variables).filter,
    )
  const filtered = given.filter ? filterSql(c, to, alias, given.filter, inFilter, tested) : 'true'
  return {
    type: to,
    connection,
    alias,
    source: `${listSource(c, type, field, ownerAlias, alias)}${and([filtered])}`,
    narrowed: (given.filter ?? null) !== null,
    after: (keys, id) => (position ? afterSql(c, keys, id, { position, read }) : 'true'),
    keys: sortKeys({ ...c, now: moment ?? c.now }, to, alias, order),
    tag,
    moment,
    first: (run) => checkedFirst(field.name, argumentsIn(run.variables).first),
    sortedBy,
    tested,
    edge: {},
  }
}

/** By the list's own order or its type's only as far as the caller may read it; a sort that is asked for is refused. */
function orderOf({ c }: Owner, field: ToManyField, { sort }: NestedArguments): readonly Order[] {
  if (sort && sort.length > 0) return sort
  const to = target(c, field)
  const usual = field.order.length > 0 ? field.order : to.defaultOrder
  return usual.filter((by) => readability(c, to, by.field).on !== 'none')
}

/** The arguments are the same for all parameters of one run. */
function once<T>(find: (variables: Run['variables']) => T): (variables: Run['variables']) => T {
  let last: { variables: Run['variables']; found: T } | null = null
  return (variables) => {
    if (last?.variables !== variables) last = { variables, found: find(variables) }
    return last.found
  }
}
