import { type FieldNode, getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { GovernedType } from '../../catalogue.ts'
import type { Sought } from '../../sought/sought.ts'
import { jsonObject } from '../json.ts'
import { firstOf, pageInfoSql } from '../lists/connection.ts'
import { afterSql, cursorSql, type Key, orderBy, orderTag, type positionOf } from '../lists/keyset.ts'
import { and } from '../lists/listSource.ts'
import type { Notes } from '../looks/disclosure.ts'
import { type Tested, testedNote } from '../looks/note.ts'
import { type ObjectCompilation, objectSql } from '../object.ts'
import { rowSql } from '../secure.ts'
import { fieldName, select } from '../selection.ts'
import { hitNote, lastNote, onlyNote } from './hitNotes.ts'
import { matchedSql } from './searchMatches.ts'

type Plan = {
  c: ObjectCompilation
  info: GraphQLResolveInfo
  found: readonly GovernedType[]
  sought: Sought
  notes: Notes
}

/** Best first; then types in the schema's order; then the ranked field, as tier 1 before 2; then the alphabet. */
export const KEYS: readonly Key[] = [
  { sql: 'h.score', type: 'float8', nullable: false, direction: 'DESC' },
  { sql: 'h.kind_rank', type: 'int', nullable: false, direction: 'ASC' },
  { sql: 'h.ranked', type: 'int', nullable: true, direction: 'ASC' },
  { sql: '(h.name collate "C")', type: 'text', nullable: true, direction: 'ASC' },
]
export const TAG = orderTag('search by score, kind, rank and folded name')

export function pageSql(
  plan: Plan,
  hits: string,
  position: ReturnType<typeof positionOf> | null,
  tested: Tested,
): string {
  const { c, info, found, notes } = plan
  const first = c.parameters.add('int', firstOf)
  const after = position
    ? afterSql(c, KEYS, 'h.id', { position, read: (run) => run.args['position'] as typeof position })
    : 'true'
  const order = orderBy(KEYS, 'h.id')
  const each = `
    select kind, kind_rank, id, min(ranked) as ranked, min(name collate "C") as name, round(max(score)::numeric, 4)::float8 as score
    from (${hits}) every_hit
    group by kind, kind_rank, id
  `
  const rows = `
    select h.*, row_number() over (order by ${order}) as row_of_page
    from (${each}) h
    where ${after} order by ${order} limit ${first} + 1
  `
  const cursor = cursorSql(TAG, KEYS, 'h.id')
  const onPage = `filter (where h.row_of_page <= ${first})`
  const connectionType = getNamedType(info.returnType) as GraphQLObjectType
  const entries = [...select(c.reading, connectionType, info.fieldNodes)].map(([key, nodes]): [string, string] => {
    switch (fieldName(nodes)) {
      case '__typename':
        return [key, `'SearchConnection'`]
      case 'edges': {
        const edges = `json_agg(${edgeSql(plan, nodes, cursor)} order by h.row_of_page) ${onPage}`
        return [key, `coalesce(${edges}, '[]'::json)`]
      }
      default: {
        const endCursor = `(array_agg(${cursor} order by h.row_of_page desc) ${onPage})[1]`
        return [key, pageInfoSql(c, nodes, `count(*) > ${first}`, endCursor, lastNote(found, onPage, notes))]
      }
    }
  })
  return `
    select ${jsonObject(entries, testedNote(tested, notes), onlyNote(found, notes))}::text as answer
    from (${rows}) h
    having true
  `
}

function edgeSql(plan: Plan, nodes: readonly FieldNode[], cursor: string): string {
  const { c, found, notes } = plan
  const edgeType = c.reading.schema.getType('SearchEdge') as GraphQLObjectType
  const entries = [...select(c.reading, edgeType, nodes)].map(([key, fieldNodes]): [string, string] => {
    switch (fieldName(fieldNodes)) {
      case '__typename':
        return [key, `'SearchEdge'`]
      case 'cursor':
        return [key, cursor]
      case 'score':
        return [key, 'h.score']
      case 'matched':
        return [key, byKind(found, (type) => matchedSql(c, type, 'h.id', plan.sought, fieldNodes, notes))]
      default:
        return [key, byKind(found, (type) => nodeSql(plan, type, fieldNodes))]
    }
  })
  return jsonObject(entries, hitNote(found, notes))
}

function byKind(found: readonly GovernedType[], sql: (type: GovernedType) => string): string {
  const cases = found.map((type) => `when '${type.name}' then ${sql(type)}`)
  return cases.length === 0 ? 'null' : `case h.kind ${cases.join(' ')} end`
}

function nodeSql({ c, notes }: Plan, type: GovernedType, nodes: readonly FieldNode[]): string {
  const alias = c.alias()
  const json = objectSql(c, type, alias, nodes, notes, { abstract: true })
  return `(select ${json} from ${type.table} ${alias} where ${alias}.id = h.id${and([rowSql(c, type, alias)])})`
}
