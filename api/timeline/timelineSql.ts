import { type FieldNode, getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { fieldOf, governed, type GovernedType, type ScalarField } from '../access/catalogue.ts'
import { jsonObject } from '../access/gate/json.ts'
import { cursorSql } from '../access/gate/lists/keyset.ts'
import { and } from '../access/gate/lists/listSource.ts'
import { ofText, shownAbout } from '../access/gate/looks/about.ts'
import type { Notes } from '../access/gate/looks/disclosure.ts'
import { lookAmong } from '../access/gate/looks/looks.ts'
import { type Note, noteSql, type Tested, testedNote } from '../access/gate/looks/note.ts'
import { type ObjectCompilation, objectSql } from '../access/gate/object.ts'
import { rowSql } from '../access/gate/secure.ts'
import { shaped } from '../access/gate/shaped.ts'
import { fieldName, select } from '../access/gate/selection.ts'
import { ENTRIES, type EntryType } from './entryTypes.ts'
import { KEYS, TAG } from './order.ts'

export type Reading = {
  c: ObjectCompilation
  info: GraphQLResolveInfo
  notes: Notes
  types: readonly EntryType[]
  tested: Tested
  isForward: boolean
  /** SQL of the page's size. */
  size: string
  /** SQL of entries: those of the page and one more, one of the other side, and all. */
  page: string
  behind: () => string
  all: () => string
}

/** One statement: a page of entries, earliest first, as JSON. */
export function timelineSql(reading: Reading): string {
  const { c, info, notes, types, tested, isForward, size, page, behind } = reading
  const way = isForward ? '' : ' desc'
  const rows = `
    select h.*, row_number() over (order by h.at${way}, h.id${way}) as row_of_page
    from (${page}) h order by h.at${way}, h.id${way} limit ${size} + 1`
  const onPage = `filter (where h.row_of_page <= ${size})`
  const selected = select(c.reading, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes)
  const names = [...selected.values()].map(fieldName)
  const isCounted = names.includes('totalCount')
  const ends = names.includes('pageInfo') && !names.includes('edges') ? endNotes(reading, onPage) : []
  const entries = [...selected].map(([key, nodes]): [string, string] => {
    switch (fieldName(nodes)) {
      case '__typename':
        return [key, `'TimelineConnection'`]
      case 'totalCount':
        return [key, '(select n from total)']
      case 'edges':
        return [key, `coalesce(json_agg(${edgeSql(reading, nodes)} order by h.at, h.id) ${onPage}, '[]'::json)`]
      default:
        return [key, pageInfoSql(reading, nodes, onPage)]
    }
  })
  const asksBehind = [...selected.values()].some((nodes) => isOfBehind(reading, nodes))
  const only = [...onlyNotes(reading, isCounted), ...(asksBehind ? behindNotes(reading) : [])]
  const ctes = [
    ...(isCounted
      ? [`total as (select count(*) as n, min(a.kind) as kind, min(a.id::text)::uuid as id from (${reading.all()}) a)`]
      : []),
    ...(asksBehind ? [`behind as materialized (select b.kind, b.id from (${behind()}) b limit 1)`] : []),
  ]
  for (const type of types) {
    const look = lookAmong(c, governed(c.catalogue, type))
    if (look) notes.look(look)
  }
  return `
    ${ctes.length > 0 ? `with ${ctes.join(', ')}` : ''}
    select ${jsonObject(entries, testedNote(tested, notes), [...ends, ...only])}::text as answer
    from (${rows}) h
    having true`
}

/** Whether a selection of the page info asks if there is more on the side that the page comes from. */
function isOfBehind({ c, isForward }: Reading, nodes: readonly FieldNode[]): boolean {
  if (fieldName(nodes) !== 'pageInfo') return false
  const asked = [...select(c.reading, pageInfoType(c), nodes).values()].map(fieldName)
  return asked.includes(isForward ? 'hasPreviousPage' : 'hasNextPage')
}

const pageInfoType = (c: ObjectCompilation): GraphQLObjectType =>
  c.reading.schema.getType('TimelinePageInfo') as GraphQLObjectType

const CURSOR = cursorSql(TAG, KEYS, 'h.id')

function pageInfoSql({ c, isForward, size }: Reading, nodes: readonly FieldNode[], onPage: string): string {
  const more = `count(*) > ${size}`
  const others = 'exists (select from behind)'
  return shaped(c, pageInfoType(c), nodes, {
    hasNextPage: isForward ? more : others,
    hasPreviousPage: isForward ? others : more,
    startCursor: `(array_agg(${CURSOR} order by h.at, h.id) ${onPage})[1]`,
    endCursor: `(array_agg(${CURSOR} order by h.at desc, h.id desc) ${onPage})[1]`,
  })
}

function edgeSql(reading: Reading, nodes: readonly FieldNode[]): string {
  const { c, notes } = reading
  const edgeType = c.reading.schema.getType('TimelineEdge') as GraphQLObjectType
  const selected = [...select(c.reading, edgeType, nodes)]
  return byKind(reading, (type, alias) => {
    let noted = false
    const entries = selected.map(([key, fieldNodes]): [string, string] => {
      switch (fieldName(fieldNodes)) {
        case '__typename':
          return [key, `'TimelineEdge'`]
        case 'cursor':
          return [key, CURSOR]
        case 'at':
          return [key, `to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`]
        default:
          noted = true
          return [key, objectSql(c, type, alias, fieldNodes, notes, { abstract: true, ordered: [placeOf(type)] })]
      }
    })
    return jsonObject(entries, noted ? null : noteSql(c, type, alias, [placeOf(type)], notes))
  })
}

/** SQL of one value of the entry `h`, from its own row. */
function byKind({ c, types }: Reading, sql: (type: GovernedType, alias: string) => string): string {
  const cases = types.map((name) => {
    const [type, alias] = [governed(c.catalogue, name), c.alias()]
    const row = `${type.table} ${alias} where ${alias}.id = h.id${and([rowSql(c, type, alias)])}`
    return `when '${name}' then (select ${sql(type, alias)} from ${row})`
  })
  return cases.length === 0 ? 'null::json' : `case h.kind ${cases.join(' ')} end`
}

const placeOf = (type: GovernedType): ScalarField => fieldOf(type, ENTRIES[type.name as EntryType].at) as ScalarField

/** SQL of whom a row `x` is about, by type: none of those that are about nobody, or that the caller learns nobody of. */
function peopleOf({ c, notes, types }: Reading) {
  return types.flatMap((name) => {
    const type = governed(c.catalogue, name)
    const [about, look] = [shownAbout(c, type, 'x'), lookAmong(c, type)]
    if (about === null || look === null) return []
    const note = (from: string): Note => [
      `'${notes.keyFor(look)}'`,
      `(select ${ofText(type, `(${about.one})::text`)} from ${from})`,
    ]
    return { name, table: type.table, note }
  })
}

/** Cursors by themselves disclose the first entry and the last one. */
const endNotes = (reading: Reading, onPage: string): Note[] =>
  peopleOf(reading).flatMap(({ name, table, note }) =>
    ['', ' desc'].map((way) => {
      const one = `case when h.kind = '${name}' then h.id end order by h.at${way}, h.id${way}`
      return note(`${table} x where x.id = (array_agg(${one}) ${onPage})[1]`)
    }),
  )

/** With one entry only, anything shown is about that one. */
const onlyNotes = (reading: Reading, isCounted: boolean): Note[] =>
  peopleOf(reading).flatMap(({ name, table, note }) => [
    note(`${table} x where x.id = min(h.id::text)::uuid and min(h.kind) = '${name}' and count(h.id) = 1`),
    ...(isCounted
      ? [note(`total join ${table} x on x.id = total.id where total.kind = '${name}' and total.n = 1`)]
      : []),
  ])

/** That there is an entry on the other side tells of whom it is about, as a cursor would. */
const behindNotes = (reading: Reading): Note[] =>
  peopleOf(reading).map(({ name, table, note }) =>
    note(`behind join ${table} x on x.id = behind.id where behind.kind = '${name}'`),
  )
