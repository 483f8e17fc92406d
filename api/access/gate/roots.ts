import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import { BadUserInput } from '../../platform/errors.ts'
import { fieldOf, governed, type GovernedType, type Order, type ScalarField, type ToOneField } from '../catalogue.ts'
import { connectionSql, firstOf, type Page } from './lists/connection.ts'
import { type Filter, filterSql, idOrNull, filterKey } from './lists/filter.ts'
import type { Answer } from './answer.ts'
import type { Caller, Gate } from './gate.ts'
import type { Notes } from './looks/disclosure.ts'
import { jsonObject } from './json.ts'
import { afterSql, type Key, keyType, orderTag, positionOf, sortKeys } from './lists/keyset.ts'
import { and } from './lists/listSource.ts'
import { lookAmong } from './looks/looks.ts'
import { noteTest, nothingTested, noteWalk, type Tested } from './looks/note.ts'
import { type ObjectCompilation, objectSql } from './object.ts'
import type { Parameters, Run } from './parameters.ts'
import { rowSql, target } from './secure.ts'
import { securedColumn, securedFolded } from './value.ts'
import { fieldName, select } from './selection.ts'

/** Archived or not; null when it does not exist for the caller. */
export function one(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  typeName: string,
  id: unknown,
): Promise<Answer> {
  return gate.answer(info, caller, { id }, typeName, (c, notes) => {
    const type = governed(gate.catalogue, typeName)
    lookForOne(c, type, notes)
    return `${oneSql(c, type, (alias) => objectSql(c, type, alias, info.fieldNodes, notes))} limit 1`
  })
}

export function several(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  typeName: string,
  ids: readonly string[],
  args: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  return gate.answer(info, caller, { ...args, ids }, `several ${typeName}`, (c, notes) => {
    const type = governed(gate.catalogue, typeName)
    const alias = c.alias()
    const wanted = c.parameters.add('uuid[]', (run) => run.args['ids'])
    const rank = `array_position(${wanted}, ${alias}.id)`
    const rows = `
      select ${alias}.* from ${type.table} ${alias}
      where ${alias}.id = any(${wanted})${and([rowSql(c, type, alias)])}
      order by ${rank} limit ${c.parameters.add('int', firstOf)}
    `
    return `
      select coalesce(json_agg(${objectSql(c, type, alias, info.fieldNodes, notes)} order by ${rank}), '[]'::json)::text as answer
      from (${rows}) ${alias}
    `
  })
}

export function node(gate: Gate, info: GraphQLResolveInfo, caller: Caller, id: unknown): Promise<Answer> {
  return gate.answer(info, caller, { id }, 'node', (c, notes) => {
    const implementing = info.schema.getPossibleTypes(getNamedType(info.returnType) as never)
    const known = implementing
      .flatMap((type) => gate.catalogue.types.get(type.name) ?? [])
      .filter((type) => c.rules.any('read', type.name))
    for (const type of known) lookForOne(c, type, notes)
    const branches = known.map((type) =>
      oneSql(c, type, (alias) => objectSql(c, type, alias, info.fieldNodes, notes, true)),
    )
    return branches.length === 0 ? 'select null as answer' : `${branches.join(' union all ')} limit 1`
  })
}

/** Also recorded when the caller finds nobody with that id. */
function lookForOne(c: ObjectCompilation, type: GovernedType, notes: Notes): void {
  const look = lookAmong(c, type)
  if (look) notes.lookFindingNothing(look)
}

function oneSql(c: ObjectCompilation, type: GovernedType, json: (alias: string, type: GovernedType) => string): string {
  const alias = c.alias()
  const id = c.parameters.add('uuid', (run) => idOrNull(run.args['id']))
  return `
    select ${json(alias, type)}::text as answer
    from ${type.table} ${alias}
    where ${alias}.id = ${id}${and([rowSql(c, type, alias)])}
  `
}

const visibleRows = (c: ObjectCompilation, type: GovernedType, alias: string): string =>
  `${type.table} ${alias} where true${and([rowSql(c, type, alias), type.archivable ? `${alias}.archived_at is null` : 'true'])}`

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
  const position = typeof args.after === 'string' ? positionOf(args.after, tag, keys) : null
  const planKey = JSON.stringify([
    typeName,
    filterKey(args.filter ?? null),
    order,
    position?.values.map((value) => value === null) ?? null,
    args.includeArchived ?? false,
    refinement?.planKey ?? null,
  ])
  return gate.answer(info, caller, { ...args, position }, planKey, (c, notes) => {
    const after: Page['after'] = (keys, id) =>
      position ? afterSql(c, keys, id, { position, read: (run) => run.args['position'] as typeof position }) : 'true'
    const page = pageOf(c, info, { type, args, order, tag, refinement })
    // A cursor's values are compared with the fields, and anybody may make them up.
    if (position) for (const field of page.sortedBy) noteTest(c, type, field, page.tested)
    return connectionSql(c, { ...page, after }, info.fieldNodes, notes)
  })
}

const orderingsOf = (
  refinement: Refinement | undefined,
): { refined: readonly Ordering[]; then: readonly Ordering[] } => ({
  refined: [refinement?.order ?? []].flat(),
  then: refinement?.then ? [refinement.then] : [],
})

type Wanted = {
  type: GovernedType
  args: ListArgs
  order: readonly Order[]
  tag: string
  refinement: Refinement | undefined
}

function pageOf(
  c: ObjectCompilation,
  info: GraphQLResolveInfo,
  { type, args, order, tag, refinement }: Wanted,
): Omit<Page, 'after'> {
  const alias = c.alias()
  const tested = nothingTested()
  const noted = (name: string): ScalarField => {
    // A count and an order tell what a refinement reads, as they do for a filter.
    const field = fieldOf(type, name) as ScalarField
    noteTest(c, type, field, tested)
    return field
  }
  const column = (name: string): string => securedColumn(c, type, noted(name).name, alias)
  const secured: Secured = {
    column,
    led: (relation, name) => ledSql(c, type, alias, { relation, name }, tested),
    folded: (name) => securedFolded(c, type, noted(name), alias),
    parameter: (as, source) => c.parameters.add(as, source),
    rows: (name, other) => visibleRows(c, governed(c.catalogue, name), other),
  }
  if (refinement?.about) tested.named.push(`(select ${refinement.about(secured)} as about)`)
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
    keys: [...refined.map(own), ...sortKeys(c, type, alias, order), ...then.map(own)],
    tag,
    sortedBy: order.map(({ field }) => fieldOf(type, field) as ScalarField),
    tested,
    edge: Object.fromEntries(shown),
  }
}

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

const readFilter = (run: Run, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], run.args['filter'])

/** A field of an ungoverned object: one or many rows of a governed type, or a value known without the database. */
export type FieldTogether =
  | { value: (caller: Caller) => unknown }
  | { type: string; many: boolean; where: (alias: string, c: ObjectCompilation) => string }

export function fieldsTogether(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  of: Readonly<Record<string, FieldTogether>>,
): Promise<Answer> {
  return gate.answer(info, caller, { caller }, 'parts', (c, notes) => {
    const objectType = getNamedType(info.returnType) as GraphQLObjectType
    const selected = select(c.reading, objectType, info.fieldNodes)
    const entries = [...selected].flatMap(([key, nodes]): [string, string][] => {
      const part = of[fieldName(nodes)]
      if (!part) return [[key, `'${objectType.name}'`]]
      if ('value' in part)
        return [[key, c.parameters.add('json', (run) => JSON.stringify(part.value(run.args['caller'] as Caller)))]]
      const type = governed(gate.catalogue, part.type)
      const alias = c.alias()
      const json = objectSql(c, type, alias, nodes, notes)
      const source = `from ${type.table} ${alias} where ${part.where(alias, c)}${and([rowSql(c, type, alias)])}`
      return [
        [
          key,
          part.many
            ? `(select coalesce(json_agg(${json} order by ${alias}.id), '[]'::json) ${source})`
            : `(select ${json} ${source} limit 1)`,
        ],
      ]
    })
    return `select ${jsonObject(entries)}::text as answer`
  })
}
