import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { QuerySearchArgs } from '../../generated/resolvers.ts'
import { governed, type GovernedType, type ScalarField } from '../catalogue.ts'
import { firstOf, pageInfoSql } from './connection.ts'
import { escapeLike } from './filter.ts'
import type { Caller, Gate } from './gate.ts'
import { jsonObject } from './json.ts'
import { afterSql, cursorSql, type Key, orderTag, positionOf } from './keyset.ts'
import { and } from './listSource.ts'
import { type Note, noteTest, nothingTested, type Tested, testedNote } from './note.ts'
import { type ObjectCompilation, objectSql } from './object.ts'
import type { Run } from './parameters.ts'
import { type Compilation, guardSql, readability, rowSql } from './secure.ts'
import { fieldName, select } from './selection.ts'
import type { Answer } from './answer.ts'
import type { Notes } from './disclosure.ts'

/** Types that are found through another: a person or an organisation by its number or e-mail. */
const foundThrough = { type: 'ContactPoint', owners: { Person: 'person_id', Organisation: 'organisation_id' } } as const

/** How well a text fits: whole value, beginning, beginning of a word, inside, similar. */
const scores = { whole: 1, beginning: 0.9, word: 0.8, inside: 0.6, similar: 0.55 }

/**
 * Searches every @searched field that the caller may read, in one statement. A field on a row where it is withheld neither finds the row nor counts
 * for its score.
 */
export function search(gate: Gate, info: GraphQLResolveInfo, caller: Caller, args: QuerySearchArgs): Promise<Answer> {
  const kind = kindOf(args.text)
  const tag = orderTag('search')
  const position = typeof args.after === 'string' ? positionOf(args.after, tag, ['float8']) : null
  return gate.answer(info, caller, { ...args, position }, `search|${kind}|${position ? 'after' : ''}`, (c, notes) => {
    const found = info.schema.getPossibleTypes(info.schema.getType('SearchResult') as never).map((type) => governed(gate.catalogue, type.name))
    const readable = found.filter((type) => c.rules.any('read', type.name))
    const tested = nothingTested()
    const exact = [...readable.map((type) => spelt(c, type, kind)), ...(kind === 'number' || kind === 'address' ? readable.map((type) => byContact(c, type, kind, tested)) : [])]
    const similar = kind === 'letters' ? [] : readable.map((type) => alike(c, type))
    return pageSql(c, info, hitsSql(exact, similar), readable, tag, position, tested, notes)
  })
}

type Kind = 'letters' | 'words' | 'number' | 'address'

/** What a text looks like decides where it is sought; what is stored does not. */
function kindOf(text: string): Kind {
  if (/^[+\d][\d\s()-]{4,}$/.test(text.trim()) && withoutTrunkPrefix(text).length >= 4) return 'number'
  if (text.includes('@')) return 'address'
  return text.trim().length < 3 ? 'letters' : 'words'
}

const textOf = (run: Run): string => (run.args['text'] as string).trim().replace(/\s+/g, ' ')
const needle = (c: Compilation): string => `lower(${c.parameters.add('text', textOf)})`

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

/** Objects with a field that holds the text as it is spelt. */
function spelt(c: ObjectCompilation, type: GovernedType, kind: Kind): string | null {
  // A parameter that the text does not use has no type, and PostgreSQL refuses the statement.
  if (searchedFields(c, type).length === 0) return null
  const wanted = needle(c)
  const pattern = (before: string, after: string): string => `lower(${c.parameters.add('text', (run) => before + escapeLike(textOf(run)) + after)})`
  const [beginning, word] = [pattern('', '%'), pattern('% ', '%')]
  const inside = kind === 'letters' ? null : pattern('%', '%')
  return branch(c, type, (value) => ({
    // Fewer than three letters are no trigram: only beginnings are found, by the index of the order.
    finds: inside === null ? `${value} collate "C" >= ${wanted} and ${value} collate "C" < ${wanted} || U&'\\+10FFFF'` : `${value} like ${inside}`,
    score: `case when ${value} = ${wanted} then ${scores.whole} when ${value} like ${beginning} then ${scores.beginning} when ${value} like ${word} then ${scores.word} else ${scores.inside} end`,
  }))
}

/** Objects with a field that holds a word spelt nearly so (pg_trgm's word similarity, 0.6 and more). */
function alike(c: ObjectCompilation, type: GovernedType): string | null {
  if (searchedFields(c, type).length === 0) return null
  const wanted = needle(c)
  return branch(c, type, (value) => ({ finds: `${wanted} <% ${value}`, score: `${scores.similar} * word_similarity(${wanted}, ${value})` }))
}

type Match = { finds: string; score: string }

function branch(c: ObjectCompilation, type: GovernedType, match: (value: string) => Match): string {
  const alias = c.alias()
  const tests = searchedFields(c, type).map((field) => {
    const { finds, score } = match(`lower(${alias}.${field.column})`)
    const guard = guardSql(c, type, field.name, alias)
    const counts = `case when ${guard === 'true' ? '' : `${guard} and `}${finds} then ${score} end`
    return { finds: guard === 'true' ? finds : `${guard} and ${finds}`, score: counts }
  })
  const best = `greatest(${tests.map(({ score }) => score).join(', ')})`
  const some = tests.map(({ finds }) => `(${finds})`).join(' or ')
  return `select '${type.name}'::text as kind, ${alias}.id, (${best})::float8 as score from ${type.table} ${alias} where (${some})${inDirectory(c, type, alias)}`
}

function byContact(c: ObjectCompilation, type: GovernedType, kind: 'number' | 'address', tested: Tested): string | null {
  const ownerColumn = foundThrough.owners[type.name as keyof typeof foundThrough.owners] as string | undefined
  const through = governed(c.catalogue, foundThrough.type)
  const fields = searchedFields(c, through)
  if (!ownerColumn || fields.length === 0) return null
  const alias = c.alias()
  const contact = c.alias()
  for (const field of fields) noteTest(c, through, field, tested)
  const pattern = c.parameters.add('text', (run) => `%${escapeLike(kind === 'number' ? withoutTrunkPrefix(textOf(run)) : textOf(run))}%`)
  const finds = fields.map((field) => and([guardSql(c, through, field.name, contact), `lower(${contact}.${field.column}) like lower(${pattern})`])).join('')
  return `select '${type.name}'::text as kind, ${alias}.id, ${scores.beginning}::float8 as score from ${through.table} ${contact} join ${type.table} ${alias} on ${alias}.id = ${contact}.${ownerColumn} where true${finds}${inDirectory(c, through, contact)}${inDirectory(c, type, alias)}`
}

/** Numbers are stored in E.164: 020 7946 0123, +44 (0)20 7946 0123 and 0044… all end in 2079460123. */
const withoutTrunkPrefix = (text: string): string => text.replace(/[^\d]/g, '').replace(/^(00)?44/, '').replace(/^0/, '')

const searchedFields = (c: Compilation, type: GovernedType): ScalarField[] =>
  [...type.fields.values()].filter((field): field is ScalarField => field.kind === 'scalar' && field.searched && readability(c, type, field.name).on !== 'none')

const inDirectory = (c: Compilation, type: GovernedType, alias: string): string => and([rowSql(c, type, alias), type.archivable ? `${alias}.archived_at is null` : 'true'])

function pageSql(c: ObjectCompilation, info: GraphQLResolveInfo, hits: string, found: readonly GovernedType[], tag: string, position: ReturnType<typeof positionOf> | null, tested: Tested, notes: Notes): string {
  const keys: Key[] = [{ sql: 'h.score', type: 'float8', nullable: false, direction: 'DESC' }]
  const first = c.parameters.add('int', firstOf)
  const after = position ? afterSql(c, keys, 'h.id', position, (run) => run.args['position'] as typeof position) : 'true'
  const rows = `select h.kind, h.id, h.score, row_number() over (order by h.score desc, h.id desc) as row_of_page from (select kind, id, round(max(score)::numeric, 4)::float8 as score from (${hits}) every_hit group by kind, id) h where ${after} order by h.score desc, h.id desc limit ${first} + 1`
  const cursor = cursorSql(tag, keys, 'h.id')
  const entries = [...select(c.reading, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes)].map(([key, nodes]): [string, string] => {
    const name = fieldName(nodes)
    if (name === '__typename') return [key, `'SearchConnection'`]
    if (name === 'edges') return [key, `coalesce(json_agg(${edgeSql(c, found, nodes, cursor, notes)} order by h.row_of_page) filter (where h.row_of_page <= ${first}), '[]'::json)`]
    return [key, pageInfoSql(c, nodes, `count(*) > ${first}`, `(array_agg(${cursor} order by h.row_of_page desc) filter (where h.row_of_page <= ${first}))[1]`)]
  })
  return `select ${jsonObject(entries, testedNote(tested, notes))}::text as answer from (${rows}) h having true`
}

function edgeSql(c: ObjectCompilation, found: readonly GovernedType[], nodes: readonly FieldNode[], cursor: string, notes: Notes): string {
  const edgeType = c.reading.schema.getType('SearchEdge') as GraphQLObjectType
  return jsonObject(
    [...select(c.reading, edgeType, nodes)].map(([key, fieldNodes]): [string, string] => {
      const name = fieldName(fieldNodes)
      if (name === '__typename') return [key, `'SearchEdge'`]
      if (name === 'cursor') return [key, cursor]
      if (name === 'score') return [key, 'h.score']
      const cases = found.map((type) => {
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
