import { type FieldNode, getArgumentValues, type GraphQLObjectType, Kind } from 'graphql'
import type { DataClass } from '../classes.ts'
import { BadUserInput } from '../../platform/errors.ts'
import {
  fieldOf,
  type GovernedField,
  type GovernedType,
  type ScalarField,
  type ToManyField,
  type ValuesField,
} from '../catalogue.ts'
import { jsonObject, moment, TYPE_KEY } from './json.ts'
import { listSource } from './lists/listSource.ts'
import { noteWithin } from './looks/note.ts'
import { orderSql } from './lists/order.ts'
import type { Run } from './plan.ts'
import { type Compilation, guardSql, guarded, readability, rowSql, target } from './secure.ts'
import { fieldName, type Reading, select } from './selection.ts'
import { partsSql, valueSql } from './value.ts'
import type { Notes } from './looks/disclosure.ts'

/**
 * `paged`: SQL of a connection inside an object, as JSON (lists/nested.ts). `covered`: classes that the notes of the
 * objects around record for each object inside (looks/note.ts).
 */
export type ObjectCompilation = Compilation & {
  reading: Reading
  covered: ReadonlySet<DataClass>
  paged: (owner: Owner, field: ToManyField, nodes: readonly FieldNode[]) => string
}

const MOST_NESTED = 200

/** `abstract`: also writes the type's name. `ordered`: fields that the list is sorted by, whose order tells of them. */
type Beside = { abstract?: boolean; ordered?: readonly GovernedField[] }

export function objectSql(
  c: ObjectCompilation,
  type: GovernedType,
  alias: string,
  nodes: readonly FieldNode[],
  notes: Notes,
  { abstract = false, ordered = [] }: Beside = {},
): string {
  const schemaType = c.reading.schema.getType(type.name) as GraphQLObjectType
  const keys = [...select(c.reading, schemaType, nodes)].map(([key, fieldNodes]) => {
    const name = fieldName(fieldNodes)
    return { key, name, fieldNodes, field: name === '__typename' || name === 'access' ? null : fieldOf(type, name) }
  })
  const selected = keys.flatMap(({ field }) => field ?? [])
  const { note, always } = noteWithin({ c, type, alias, covered: c.covered }, [...ordered, ...selected], notes)
  const owner: Owner = { c: { ...c, covered: always }, type, alias, schemaType, notes }
  const entries = keys.map(({ key, name, fieldNodes, field }): [string, string] => {
    if (field) return [key, fieldSql(owner, field, fieldNodes)]
    return [key, name === 'access' ? accessSql(c, type, alias, fieldNodes) : `'${type.name}'`]
  })
  return jsonObject(abstract ? [[TYPE_KEY, `'${type.name}'`], ...entries] : entries, note)
}

export type Owner = {
  c: ObjectCompilation
  type: GovernedType
  alias: string
  schemaType: GraphQLObjectType
  notes: Notes
}

function fieldSql(owner: Owner, field: GovernedField, nodes: readonly FieldNode[]): string {
  const { c, type, alias, notes } = owner
  if (readability(c, type, field.name).on === 'none') return 'null'
  switch (field.kind) {
    case 'scalar':
      return guarded(c, type, field.name, alias, scalarSql(field, valueSql(c, type, field, alias), c, nodes))
    case 'values':
      return guarded(c, type, field.name, alias, valuesSql(owner, field, nodes))
    case 'one': {
      const to = target(c, field)
      const other = c.alias()
      const row = `
        select ${objectSql(c, to, other, nodes, notes)}
        from ${to.table} ${other}
        where ${other}.id = ${alias}.${field.column}
        and ${rowSql(c, to, other)}
      `
      return guarded(c, type, field.name, alias, `(${row})`)
    }
    case 'many':
      return guarded(c, type, field.name, alias, (field.paged ? c.paged : listSql)(owner, field, nodes))
  }
}

function scalarSql(field: ScalarField, column: string, c: ObjectCompilation, nodes: readonly FieldNode[]): string {
  switch (field.format) {
    case 'plain':
      return column
    case 'moment':
      return moment(column)
    case 'geojson':
      return `ST_AsGeoJSON(${column})::json`
    case 'point': {
      const entries = pointEntries(c.reading, c.reading.schema.getType('Point') as GraphQLObjectType, nodes, column)
      return `case when ${column} is not null then ${jsonObject(entries)} end`
    }
  }
}

function valuesSql({ c, type, alias }: Owner, field: ValuesField, nodes: readonly FieldNode[]): string {
  const selected = [...select(c.reading, c.reading.schema.getType(field.target) as GraphQLObjectType, nodes)]
  const { parts: all, within } = partsSql(c, type, field, alias, true)
  const objects = all.map((parts) =>
    jsonObject(
      selected.map(([key, fieldNodes]) => [
        key,
        fieldName(fieldNodes) === '__typename' ? `'${field.target}'` : (parts[fieldName(fieldNodes)]?.() ?? 'null'),
      ]),
    ),
  )
  return within(`json_build_array(${objects.join(', ')})`)
}

export const pointEntries = (
  reading: Reading,
  pointType: GraphQLObjectType,
  nodes: readonly FieldNode[],
  column: string,
): [string, string][] =>
  [...select(reading, pointType, nodes)].map(([key, fieldNodes]) => {
    const name = fieldName(fieldNodes)
    return [key, name === '__typename' ? `'Point'` : `${name === 'longitude' ? 'ST_X' : 'ST_Y'}(${column}::geometry)`]
  })

function listSql(owner: Owner, field: ToManyField, nodes: readonly FieldNode[]): string {
  const { c, type, alias, schemaType, notes } = owner
  const to = target(c, field)
  const other = c.alias()
  const node = nodes[0] as FieldNode
  const definition = schemaType.getFields()[field.name]!
  const first = (variables: Run['variables']): number =>
    checkedFirst(field.name, getArgumentValues(definition, node, variables)['first'])
  const varies = node.arguments?.some(({ name, value }) => name.value === 'first' && value.kind === Kind.VARIABLE)
  const limit = varies ? c.parameters.add('int', (run) => first(run.variables)) : String(first({}))
  const json = objectSql(c, to, other, nodes, notes)
  const order = orderSql(c, to, other, field.order.length > 0 ? field.order : to.defaultOrder)
  const rows = `
    select ${columnsOf(other, json)}
    from ${listSource(c, type, field, alias, other)} order by ${order}
    limit ${limit}
  `
  return `(select coalesce(json_agg(${json}), '[]'::json) from (${rows}) ${other})`
}

/** Selecting whole rows would carry them through the sort for nothing. */
const columnsOf = (alias: string, sql: string): string =>
  [...new Set(sql.match(new RegExp(`\\b${alias}\\.\\w+`, 'g')))].join(', ')

export function checkedFirst(list: string, first: unknown): number {
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 1 || first > MOST_NESTED)
    throw new BadUserInput({ [`${list}.first`]: `must be 1 to ${MOST_NESTED}` })
  return first
}

/** Depends on the caller's rules alone, not on whether there is a value. */
function accessSql(c: ObjectCompilation, type: GovernedType, alias: string, nodes: readonly FieldNode[]): string {
  const accessType = c.reading.schema.getType('Access') as GraphQLObjectType
  return jsonObject(
    [...select(c.reading, accessType, nodes)].map(([key, fieldNodes]) => [
      key,
      fieldName(fieldNodes) === '__typename' ? `'Access'` : unreadableSql(c, type, alias),
    ]),
  )
}

/** Names of the fields that the caller may not read on the row, as a JSON list. */
export function unreadableSql(c: Compilation, type: GovernedType, alias: string): string {
  const guards = [...type.fields.keys()].sort().map((name) => ({ name, guard: guardSql(c, type, name, alias) }))
  const withheld = guards.filter(({ guard }) => guard !== 'true')
  const conditional = new Set(withheld.map(({ guard }) => guard).filter((guard) => guard !== 'false'))
  const [only, ...more] = conditional
  const listed = (named: readonly { name: string }[]): string =>
    `'${JSON.stringify(named.map(({ name }) => name))}'::json`
  if (only === undefined) return listed(withheld)
  // Often one guard decides on all of them.
  if (more.length === 0)
    return `case when ${only} then ${listed(withheld.filter(({ guard }) => guard === 'false'))} else ${listed(withheld)} end`
  const names = withheld.map(({ name, guard }) =>
    guard === 'false' ? `'${name}'` : `case when ${guard} then null else '${name}' end`,
  )
  return `to_json(array_remove(array[${names.join(', ')}]::text[], null))`
}
