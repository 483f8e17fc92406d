import { type FieldNode, type GraphQLObjectType } from 'graphql'
import { BadUserInput } from '../../../platform/errors.ts'
import type { GovernedType, ScalarField } from '../../catalogue.ts'
import { ofText, onlyAbout, shownAbout } from '../looks/about.ts'
import { jsonObject } from '../json.ts'
import { cursorSql, type Key, orderBy } from './keyset.ts'
import { and } from './listSource.ts'
import { lookAmong } from '../looks/looks.ts'
import { type Note, noteSql, type Tested, testedNote, testedWithin } from '../looks/note.ts'
import { type ObjectCompilation, objectSql } from '../object.ts'
import type { Run } from '../plan.ts'
import { fieldName, select } from '../selection.ts'
import type { Look, Notes } from '../looks/disclosure.ts'

const MOST_PER_PAGE = 200

export type Page = {
  type: GovernedType
  connection: GraphQLObjectType
  alias: string
  /** `table alias where …`, secured and filtered, not yet cut at the cursor. */
  source: string
  /** Whether a filter narrows the list: then rows and count share one scan, otherwise each follows an index. */
  narrowed: boolean
  /** Rows after the cursor, given the keys' SQL and the id's; `true` on the first page. */
  after: (keys: readonly Key[], id: string) => string
  keys: readonly Key[]
  tag: string
  /** SQL of the moment that the order's cursors hold, if it moves as time passes. */
  moment: string | null
  sortedBy: readonly ScalarField[]
  tested: Tested
  first: (run: Run) => number
  /** Fields of an edge beside cursor and node, and the number of the key that each shows. */
  edge: Readonly<Record<string, number>>
}

export function firstOf(run: Run): number {
  const first = run.args['first']
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 1 || first > MOST_PER_PAGE)
    throw new BadUserInput({ first: `must be 1 to ${MOST_PER_PAGE}` })
  return first
}

/** A root field's connection: a statement whose one row has the text `answer`. */
export function connectionSql(c: ObjectCompilation, page: Page, nodes: readonly FieldNode[], notes: Notes): string {
  const look = lookAmong(c, page.type)
  if (look) notes.look(look)
  return connectionRow(c, page, nodes, notes, { note: testedNote(page.tested, notes), as: '::text as answer' })
}

/** A connection inside an object, as JSON. That its list was followed is noted with the object. */
export const nestedConnectionSql = (
  c: ObjectCompilation,
  page: Page,
  nodes: readonly FieldNode[],
  notes: Notes,
): string => `(${connectionRow(c, page, nodes, notes, { note: testedWithin(page.tested, notes), as: '' })})`

type Form = { note: Note | null; as: string }

function connectionRow(
  c: ObjectCompilation,
  page: Page,
  nodes: readonly FieldNode[],
  notes: Notes,
  { note, as }: Form,
): string {
  const first = c.parameters.add('int', page.first)
  const id = `${page.alias}.id`
  // Keys are computed once, in the innermost query: a distance, or who is fit, costs more than the rest of its row.
  const keys = page.keys.map((key, at) => ({ ...key, sql: `${page.alias}.key_${at}` }))
  const selected = select(c.reading, page.connection, nodes)
  const counted = [...selected.values()].some((fieldNodes) => fieldName(fieldNodes) === 'totalCount')
  const selectsEdges = [...selected.values()].some((fieldNodes) => fieldName(fieldNodes) === 'edges')
  // A cursor compares the keys several times, and each time they would be computed again. Only an order that begins
  // with a column has an index to follow.
  const materialised = (counted && page.narrowed) || page.keys[0]?.computed === true
  const look = lookAmong(c, page.type)
  const rows = `
    select ${page.alias}.*, row_number() over (order by ${orderBy(keys, id)}) as row_of_page
    from (${materialised ? pageOfHits(page, first) : pageOfTable(page, first)}) ${page.alias}
  `
  const onPage = `${page.alias}.row_of_page <= ${first}`
  const cursor = cursorSql(page.tag, keys, id, page.moment)
  const entries = [...selected].map(([key, fieldNodes]): [string, string] => {
    switch (fieldName(fieldNodes)) {
      case '__typename':
        return [key, `'${page.connection.name}'`]
      case 'totalCount':
        return [key, '(select n from total)']
      case 'edges':
        return [
          key,
          `coalesce(json_agg(${edgeSql(c, page, fieldNodes, cursor, notes)} order by ${page.alias}.row_of_page) filter (where ${onPage}), '[]'::json)`,
        ]
      default:
        return [
          key,
          pageInfoSql(
            c,
            fieldNodes,
            `count(*) > ${first}`,
            `(array_agg(${cursor} order by ${page.alias}.row_of_page desc) filter (where ${onPage}))[1]`,
            selectsEdges ? null : lastNote(c, page, onPage, notes),
          ),
        ]
    }
  })
  // HAVING gives one row even if the selection aggregates nothing, as in `{ totalCount }` alone.
  const ctes = [
    ...(materialised ? [`hits as materialized (select ${id}${computedKeys(page)} from ${page.source})`] : []),
    ...(counted ? [`total as (select count(*) as n from ${materialised ? 'hits' : page.source})`] : []),
  ]
  const only = look ? onlyNote(c, page, { counted, materialised }, look, notes) : []
  return `
    ${ctes.length > 0 ? `with ${ctes.join(', ')}` : ''}
    select ${jsonObject(entries, note, only)}${as}
    from (${rows}) ${page.alias}
    having true
  `
}

/** How the whole list was counted, if it was. */
type Counted = { counted: boolean; materialised: boolean }

/** If the page, or the count, is of one record only, anything shown is about that one. */
function onlyNote(
  c: ObjectCompilation,
  page: Page,
  { counted, materialised }: Counted,
  look: Look,
  notes: Notes,
): Note[] {
  const about = shownAbout(c, page.type, page.alias)
  if (about === null) return []
  const key = `'${notes.keyFor(look)}'`
  const onPage: Note = [key, `case when count(*) = 1 then ${onlyAbout(page.type, about)} end`]
  if (!counted) return [onPage]
  const only = materialised
    ? `${page.type.table} ${page.alias} where ${page.alias}.id = (select id from hits)`
    : page.source
  return [onPage, [key, `case when (select n from total) = 1 then (select ${about.one} from ${only} limit 1) end`]]
}

const computedKeys = (page: Page): string => page.keys.map((key, at) => `, ${key.sql} as key_${at}`).join('')

function pageOfTable(page: Page, first: string): string {
  const id = `${page.alias}.id`
  return `
    select ${page.alias}.*${computedKeys(page)}
    from ${page.source}${and([page.after(page.keys, id)])}
    order by ${orderBy(page.keys, id)} limit ${first} + 1
  `
}

function pageOfHits(page: Page, first: string): string {
  const keys = page.keys.map((key, at) => ({ ...key, sql: `h.key_${at}` }))
  const shown = keys.map((key) => `, ${key.sql}`).join('')
  const chosen = `
    select h.* from hits h
    where ${page.after(keys, 'h.id')} order by ${orderBy(keys, 'h.id')}
    limit ${first} + 1
  `
  return `
    select ${page.alias}.*${shown} from (${chosen}) h
    join ${page.type.table} ${page.alias} on ${page.alias}.id = h.id
  `
}

function edgeSql(c: ObjectCompilation, page: Page, nodes: readonly FieldNode[], cursor: string, notes: Notes): string {
  const edgeType = c.reading.schema.getType(page.connection.name.replace(/Connection$/, 'Edge')) as GraphQLObjectType
  let noted = false
  const entries = [...select(c.reading, edgeType, nodes)].map(([key, fieldNodes]): [string, string] => {
    const name = fieldName(fieldNodes)
    if (name === '__typename') return [key, `'${edgeType.name}'`]
    if (name === 'cursor') return [key, cursor]
    if (name === 'node') {
      noted = true
      return [key, objectSql(c, page.type, page.alias, fieldNodes, notes, { ordered: page.sortedBy })]
    }
    const at = page.edge[name]
    if (at === undefined) throw new Error(`${edgeType.name}.${name} has no SQL`)
    return [key, `${page.alias}.key_${at}`]
  })
  return jsonObject(entries, noted ? null : noteSql(c, page.type, page.alias, page.sortedBy, notes))
}

/** A page's end cursor by itself discloses the keys of its last row. */
function lastNote(c: ObjectCompilation, page: Page, onPage: string, notes: Notes): Note | null {
  const note = noteSql(c, page.type, page.alias, page.sortedBy, notes)
  // The same note for all rows is a literal, which has no type to aggregate.
  const last = (sql: string): string =>
    `(array_agg((${sql})::text order by ${page.alias}.row_of_page desc) filter (where ${onPage}))[1]`
  return note && [`coalesce(${last(note[0])}, '${notes.keyFor(null)}')`, ofText(page.type, last(note[1]))]
}

export function pageInfoSql(
  c: ObjectCompilation,
  nodes: readonly FieldNode[],
  hasNextPage: string,
  endCursor: string,
  note: Note | null = null,
): string {
  const pageInfo = c.reading.schema.getType('PageInfo') as GraphQLObjectType
  return jsonObject(
    [...select(c.reading, pageInfo, nodes)].map(([key, fieldNodes]): [string, string] => {
      const name = fieldName(fieldNodes)
      if (name === '__typename') return [key, `'PageInfo'`]
      return [key, name === 'hasNextPage' ? hasNextPage : endCursor]
    }),
    note,
  )
}
