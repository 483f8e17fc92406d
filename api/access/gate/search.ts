import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { QuerySearchArgs } from '../../generated/resolvers.ts'
import { governed, type GovernedType } from '../catalogue.ts'
import { firstOf, pageInfoSql } from './connection.ts'
import type { Caller, Gate } from './gate.ts'
import { jsonObject } from './json.ts'
import { afterSql, cursorSql, type Key, orderTag, positionOf } from './keyset.ts'
import { and } from './listSource.ts'
import { type Note, noteTest, nothingTested, type Tested, testedNote } from './note.ts'
import { type ObjectCompilation, objectSql } from './object.ts'
import { alike, holding, type Kind, kindOf, type Matcher, ownerOf, scores, searchedFields, spelt, throughContacts } from './searched.ts'
import { matchedSql } from './searchMatches.ts'
import { type Compilation, guardSql, rowSql } from './secure.ts'
import { fieldName, select } from './selection.ts'
import type { Answer } from './answer.ts'
import type { Notes } from './disclosure.ts'

/**
 * Searches every @searched field that the caller may read, in one statement. A field on a row where it is withheld neither finds the row nor counts
 * for its score.
 */
export function search(gate: Gate, info: GraphQLResolveInfo, caller: Caller, args: QuerySearchArgs): Promise<Answer> {
  const kind = kindOf(args.text)
  const tag = orderTag('search')
  const position = typeof args.after === 'string' ? positionOf(args.after, tag, ['float8']) : null
  const respelt = kind !== 'letters' && args.text.length <= mostRespelt
  return gate.answer(info, caller, { ...args, position }, `search|${kind}|${respelt ? 'respelt' : ''}|${position ? 'after' : ''}`, (c, notes) => {
    const found = info.schema.getPossibleTypes(info.schema.getType('SearchResult') as never).map((type) => governed(gate.catalogue, type.name))
    const readable = found.filter((type) => c.rules.any('read', type.name))
    const tested = nothingTested()
    const exact = [...readable.map((type) => branch(c, type, (within) => spelt(within, kind))), ...(kind === 'number' || kind === 'address' ? readable.map((type) => byContact(c, type, kind, tested)) : [])]
    const similar = respelt ? readable.map((type) => branch(c, type, alike)) : []
    return pageSql(c, info, hitsSql(exact, similar), readable, kind, tag, position, tested, notes)
  })
}

/** Longer texts are sought as they are spelt only: the more trigrams, the more rows are nearly alike (2.2 s for 200 characters among 70,000 names). */
const mostRespelt = 60

/** Above so many hits that are spelt as asked, nobody wants others that are only similar. */
const enoughSpelt = 50

/** Hits of all types. Similar spellings are not even sought where there are enough exact ones, all of them visible to the caller. */
function hitsSql(exact: readonly (string | null)[], similar: readonly (string | null)[]): string {
  const present = (branches: readonly (string | null)[]): string[] => branches.filter((branch) => branch !== null)
  const none = `select ''::text as kind, null::uuid as id, 0::float8 as score where false`
  const spelt = present(exact).join(' union all ') || none
  const others = present(similar).map((branch) => `${branch} and (select count(*) from (select from spelt limit ${enoughSpelt}) some_spelt) < ${enoughSpelt}`)
  return `with spelt as materialized (${spelt}) select * from spelt${others.map((branch) => ` union all ${branch}`).join('')}`
}

/** Objects of a type of which a searched field holds the text. */
function branch(c: ObjectCompilation, type: GovernedType, match: (c: Compilation) => Matcher): string | null {
  if (searchedFields(c, type).length === 0) return null
  const matcher = match(c)
  const [finding, scoring] = [matcher.finds(), matcher.score()]
  const alias = c.alias()
  const tests = searchedFields(c, type).map((field) => {
    const value = `lower(${alias}.${field.column})`
    const [finds, score] = [finding(value), scoring(value)]
    const guard = guardSql(c, type, field.name, alias)
    const counts = `case when ${guard === 'true' ? '' : `${guard} and `}${finds} then ${score} end`
    return { finds: guard === 'true' ? finds : `${guard} and ${finds}`, score: counts }
  })
  const best = `greatest(${tests.map(({ score }) => score).join(', ')})`
  const some = tests.map(({ finds }) => `(${finds})`).join(' or ')
  return `select '${type.name}'::text as kind, ${alias}.id, (${best})::float8 as score from ${type.table} ${alias} where (${some})${inDirectory(c, type, alias)}`
}

function byContact(c: ObjectCompilation, type: GovernedType, kind: 'number' | 'address', tested: Tested): string | null {
  const ownerColumn = ownerOf(type)
  const through = governed(c.catalogue, throughContacts)
  const fields = searchedFields(c, through)
  if (!ownerColumn || fields.length === 0) return null
  const alias = c.alias()
  const contact = c.alias()
  for (const field of fields) noteTest(c, through, field, tested)
  const holds = holding(c, kind)
  const finds = fields.map((field) => and([guardSql(c, through, field.name, contact), holds(`lower(${contact}.${field.column})`)])).join('')
  return `select '${type.name}'::text as kind, ${alias}.id, ${scores.beginning}::float8 as score from ${through.table} ${contact} join ${type.table} ${alias} on ${alias}.id = ${contact}.${ownerColumn} where true${finds}${inDirectory(c, through, contact)}${inDirectory(c, type, alias)}`
}

const inDirectory = (c: Compilation, type: GovernedType, alias: string): string => and([rowSql(c, type, alias), type.archivable ? `${alias}.archived_at is null` : 'true'])

function pageSql(c: ObjectCompilation, info: GraphQLResolveInfo, hits: string, found: readonly GovernedType[], kind: Kind, tag: string, position: ReturnType<typeof positionOf> | null, tested: Tested, notes: Notes): string {
  const keys: Key[] = [{ sql: 'h.score', type: 'float8', nullable: false, direction: 'DESC' }]
  const first = c.parameters.add('int', firstOf)
  const after = position ? afterSql(c, keys, 'h.id', position, (run) => run.args['position'] as typeof position) : 'true'
  const rows = `select h.kind, h.id, h.score, row_number() over (order by h.score desc, h.id desc) as row_of_page from (select kind, id, round(max(score)::numeric, 4)::float8 as score from (${hits}) every_hit group by kind, id) h where ${after} order by h.score desc, h.id desc limit ${first} + 1`
  const cursor = cursorSql(tag, keys, 'h.id')
  const entries = [...select(c.reading, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes)].map(([key, nodes]): [string, string] => {
    const name = fieldName(nodes)
    if (name === '__typename') return [key, `'SearchConnection'`]
    if (name === 'edges') return [key, `coalesce(json_agg(${edgeSql(c, found, kind, nodes, cursor, notes)} order by h.row_of_page) filter (where h.row_of_page <= ${first}), '[]'::json)`]
    return [key, pageInfoSql(c, nodes, `count(*) > ${first}`, `(array_agg(${cursor} order by h.row_of_page desc) filter (where h.row_of_page <= ${first}))[1]`)]
  })
  return `select ${jsonObject(entries, testedNote(tested, notes))}::text as answer from (${rows}) h having true`
}

function edgeSql(c: ObjectCompilation, found: readonly GovernedType[], kind: Kind, nodes: readonly FieldNode[], cursor: string, notes: Notes): string {
  const edgeType = c.reading.schema.getType('SearchEdge') as GraphQLObjectType
  return jsonObject(
    [...select(c.reading, edgeType, nodes)].map(([key, fieldNodes]): [string, string] => {
      const name = fieldName(fieldNodes)
      if (name === '__typename') return [key, `'SearchEdge'`]
      if (name === 'cursor') return [key, cursor]
      if (name === 'score') return [key, 'h.score']
      const cases = found.map((type) => {
        if (name === 'matched') return `when '${type.name}' then ${matchedSql(c, type, 'h.id', kind, fieldNodes, notes)}`
        const alias = c.alias()
        const json = objectSql(c, type, alias, fieldNodes, notes, true)
        return `when '${type.name}' then (select ${json} from ${type.table} ${alias} where ${alias}.id = h.id${and([rowSql(c, type, alias)])})`
      })
      return [key, cases.length === 0 ? 'null' : `case h.kind ${cases.join(' ')} end`]
    }),
    hitNote(found, notes),
  )
}

/** That somebody was found is disclosed by a score or a cursor, too. */
function hitNote(found: readonly GovernedType[], notes: Notes): Note {
  const people = found.filter((type) => type.about === 'id').map(({ name }) => `'${name}'`)
  const key = `'${notes.keyFor(people.length > 0 ? new Set(['DIRECTORY']) : null)}'`
  return [people.length > 0 ? `case when h.kind in (${people.join(', ')}) then ${key} else '${notes.keyFor(null)}' end` : key, 'h.id']
}
