import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import { BadUserInput } from '../../../platform/errors.ts'
import { fieldOf, governed, type GovernedType, type Order, type ScalarField, type ToOneField } from '../../catalogue.ts'
import type { Answer } from '../answer.ts'
import type { Caller, Gate } from '../gate.ts'
import { connectionSql, firstOf, type Page } from '../lists/connection.ts'
import { type Filter, filterKey, filterSql } from '../lists/filter.ts'
import { afterSql, type Key, keyType, moves, orderTag, positionOf, sortKeys } from '../lists/keyset.ts'
import { and } from '../lists/listSource.ts'
import { noteAmong } from '../looks/looks.ts'
import { noteTest, nothingTested, noteWalk, type Tested } from '../looks/note.ts'
import type { ObjectCompilation } from '../object.ts'
import type { Parameters, Run } from '../plan.ts'
import { rowSql, target } from '../secure.ts'
import { securedColumn, securedFolded } from '../value.ts'

/** What a feature adds to a list: a condition on the secured relation, and an order of its own that edges may show. */
export type Refinement = {
  /** Part of the plan key: must differ wherever the SQL does. */
  planKey: string
  where?: (q: Secured) => string
  order?: Ordering | readonly Ordering[]
  /** After the sort of the arguments, to settle its ties. */
  then?: Ordering
  /** SQL of the id of the person or account that the question is about, whatever it finds. */
  about?: (q: Secured) => string
  /** Types whose rows decide what is found: the ledger has a look among each. */
  among?: readonly string[]
}

/** Ascending and never NULL. `edge`: the edge's field that shows it, if any. */
export type Ordering = { describe: string; sql: (q: Secured) => string; type: string; edge?: string }

export type Secured = {
  column: (field: string) => string
  /** A field of the record that a relation leads to; NULL where either is withheld. */
  led: (relation: string, field: string) => string
  /** As compared: without case, accents and punctuation. */
  folded: (field: string) => string
  parameter: Parameters['add']
  /** Rows of another type that exist for the caller: `table alias where …`. */
  rows: (type: string, alias: string) => string
}

export type ListArgs = Readonly<Record<string, unknown>> & {
  filter?: Filter | null
  sort?: readonly Order[] | null
  after?: string | null
  includeArchived?: boolean | null
}

/** Each is a key of the statement and of every cursor. */
const MOST_SORTS = 5

export function list(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  typeName: string,
  args: ListArgs,
  refinement?: Refinement,
): Promise<Answer> {
  const type = governed(gate.catalogue, typeName)
  if ((args.sort?.length ?? 0) > MOST_SORTS) throw new BadUserInput({ sort: `must have at most ${MOST_SORTS} fields` })
  const { refined, then } = orderingsOf(refinement)
  const order = args.sort && args.sort.length > 0 ? args.sort : refined.length > 0 ? [] : type.defaultOrder
  const described = [...refined, ...then].map(({ describe }) => describe).join()
  const tag = orderTag(JSON.stringify([typeName, order, described === '' ? null : described, 'folded']))
  const sorted = order.map(({ field }) => keyType(fieldOf(type, field) as ScalarField))
  const keys = [...refined.map(({ type }) => type), ...sorted, ...then.map(({ type }) => type)]
  const moving = moves(type, order)
  const position = typeof args.after === 'string' ? positionOf(args.after, tag, keys, moving) : null
  const planKey = JSON.stringify([
    typeName,
    filterKey(args.filter ?? null),
    order,
    position?.values.map((value) => value === null) ?? null,
    args.includeArchived ?? false,
    refinement?.planKey ?? null,
  ])
  return gate.answer(info, caller, { ...args, position }, planKey, (c, notes) => {
    const first = (run: Run): unknown => (run.args['position'] as { values: unknown[] }).values.at(-1)
    const moment = !moving ? null : position ? c.parameters.add('timestamptz', first) : 'now()'
    const after: Page['after'] = (keys, id) =>
      position ? afterSql(c, keys, id, { position, read: (run) => run.args['position'] as typeof position }) : 'true'
    noteAmong(c, notes, refinement?.among ?? [])
    const page = pageOf(c, info, { type, args, order, tag, moment, refinement })
    // A cursor's values are compared with the fields, and anybody may make them up.
    if (position) for (const field of page.sortedBy) noteTest(c, type, field, page.tested)
    return connectionSql(c, { ...page, after }, info.fieldNodes, notes)
  })
}

type Wanted = {
  type: GovernedType
  args: ListArgs
  order: readonly Order[]
  tag: string
  moment: string | null
  refinement: Refinement | undefined
}

function pageOf(
  c: ObjectCompilation,
  info: GraphQLResolveInfo,
  { type, args, order, tag, moment, refinement }: Wanted,
): Omit<Page, 'after'> {
  const alias = c.alias()
  const tested = nothingTested()
  const secured = securedFields(c, type, alias, tested)
  const { about } = refinement ?? {}
  if (about) tested.named.push(() => `(select ${about(secured)} as about)`)
  const { refined, then } = orderingsOf(refinement)
  const own = ({ sql, type }: Ordering): Key => ({
    sql: sql(secured),
    type,
    nullable: false,
    direction: 'ASC',
    computed: true,
  })
  const shown = [...refined, ...order.map(() => null), ...then].flatMap((one, at) =>
    one?.edge === undefined ? [] : [[one.edge, at] as const],
  )
  const conditions = [
    rowSql(c, type, alias),
    type.archivable && args.includeArchived !== true ? `${alias}.archived_at is null` : 'true',
    args.filter ? filterSql(c, type, alias, args.filter, readFilter, tested) : 'true',
    refinement?.where?.(secured) ?? 'true',
  ]
  return {
    type,
    connection: getNamedType(info.returnType) as GraphQLObjectType,
    alias,
    source: `${type.table} ${alias} where true${and(conditions)}`,
    narrowed: (args.filter ?? null) !== null || refinement !== undefined,
    keys: [...refined.map(own), ...sortKeys({ ...c, now: moment ?? c.now }, type, alias, order), ...then.map(own)],
    tag,
    moment,
    first: firstOf,
    sortedBy: order.map(({ field }) => fieldOf(type, field) as ScalarField),
    tested,
    edge: Object.fromEntries(shown),
  }
}

const readFilter = (run: Run, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], run.args['filter'])

const orderingsOf = (
  refinement: Refinement | undefined,
): { refined: readonly Ordering[]; then: readonly Ordering[] } => ({
  refined: [refinement?.order ?? []].flat(),
  then: refinement?.then ? [refinement.then] : [],
})

/** The type's fields as the caller may read them; each that the refinement reads is noted in `tested`. */
function securedFields(c: ObjectCompilation, type: GovernedType, alias: string, tested: Tested): Secured {
  const noted = (name: string): ScalarField => {
    // A count and an order tell what a refinement reads, as they do for a filter.
    const field = fieldOf(type, name) as ScalarField
    noteTest(c, type, field, tested)
    return field
  }
  return {
    column: (name) => securedColumn(c, type, noted(name).name, alias),
    led: (relation, name) => ledSql(c, type, alias, { relation, name }, tested),
    folded: (name) => securedFolded(c, type, noted(name), alias),
    parameter: (as, source) => c.parameters.add(as, source),
    rows: (name, other) => visibleRows(c, governed(c.catalogue, name), other),
  }
}

const visibleRows = (c: ObjectCompilation, type: GovernedType, alias: string): string =>
  `${type.table} ${alias} where true${and([rowSql(c, type, alias), type.archivable ? `${alias}.archived_at is null` : 'true'])}`

function ledSql(
  c: ObjectCompilation,
  type: GovernedType,
  alias: string,
  { relation, name }: { relation: string; name: string },
  tested: Tested,
): string {
  const on = fieldOf(type, relation) as ToOneField
  const [to, other] = [target(c, on), c.alias()]
  noteWalk(c, type, on, tested)
  noteTest(c, to, fieldOf(to, name) as ScalarField, tested)
  const row = `${to.table} ${other} where ${other}.id = (${securedColumn(c, type, relation, alias)})::uuid${and([rowSql(c, to, other)])}`
  return `(select ${securedColumn(c, to, name, other)} from ${row})`
}
