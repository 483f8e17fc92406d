import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { QuerySearchArgs } from '../../../generated/resolvers.ts'
import { type Finder, governed, type GovernedType, isSomebody, type ScalarField } from '../../catalogue.ts'
import { soughtKey, type Sought, soughtIn } from '../../sought/sought.ts'
import { firstOf, pageInfoSql } from '../lists/connection.ts'
import type { Caller, Gate } from '../gate.ts'
import { jsonObject } from '../json.ts'
import { afterSql, cursorSql, type Key, orderBy, orderTag, positionOf } from '../lists/keyset.ts'
import { and } from '../lists/listSource.ts'
import { lookAmong } from '../looks/looks.ts'
import { type Note, noteTest, nothingTested, type Tested, testedNote } from '../looks/note.ts'
import { type ObjectCompilation, objectSql } from '../object.ts'
import {
  alike,
  contactScore,
  holdingContact,
  holdingNumber,
  holdingWord,
  type Holds,
  ownContact,
  scoring,
  searchedFields,
  spread,
} from './searched.ts'
import { matchedSql } from './searchMatches.ts'
import { type Compilation, guarded, guardSql, rowSql } from '../secure.ts'
import { securedColumn, securedFolded } from '../value.ts'
import { fieldName, select } from '../selection.ts'
import type { Answer } from '../answer.ts'
import type { Notes } from '../looks/disclosure.ts'

/** Every @searched field, in one statement. A withheld field neither finds a row nor affects its score or its rank. */
export function search(gate: Gate, info: GraphQLResolveInfo, caller: Caller, args: QuerySearchArgs): Promise<Answer> {
  const sought = soughtIn(args.text)
  const cast = KEYS.map(({ type }) => type)
  const position = typeof args.after === 'string' ? positionOf(args.after, tag, cast) : null
  const respelt = sought.kind === 'words' && args.text.length <= MOST_RESPELT
  const nulls = position?.values.map((value) => (value === null ? 0 : 1)).join('') ?? ''
  const planKey = `search|${nulls}|${respelt ? 'respelt' : ''}|${soughtKey(sought)}`
  return gate.answer(info, caller, { ...args, sought, position }, planKey, (c, notes) => {
    const found = info.schema
      .getPossibleTypes(info.schema.getType('SearchResult') as never)
      .map((type) => governed(gate.catalogue, type.name))
      .filter((type) => c.rules.any('read', type.name))
    const tested = nothingTested()
    for (const look of found.map((type) => lookAmong(c, type))) if (look) notes.look(look)
    const exact = found.flatMap((type, rank) => [
      branch(c, type, rank, sought),
      ...type.finders.map((finder) => byContact(c, type, rank, { finder, sought, tested })),
    ])
    const similar = respelt ? found.map((type, rank) => similarBranch(c, type, rank)) : []
    return pageSql({ c, info, found, sought, notes }, hitsSql(exact, similar), position, tested)
  })
}

type Plan = {
  c: ObjectCompilation
  info: GraphQLResolveInfo
  found: readonly GovernedType[]
  sought: Sought
  notes: Notes
}

/** Best first; then types in the schema's order; then the ranked field, as tier 1 before 2; then the alphabet. */
const KEYS: readonly Key[] = [
  { sql: 'h.score', type: 'float8', nullable: false, direction: 'DESC' },
  { sql: 'h.kind_rank', type: 'int', nullable: false, direction: 'ASC' },
  { sql: 'h.ranked', type: 'int', nullable: true, direction: 'ASC' },
  { sql: '(h.name collate "C")', type: 'text', nullable: true, direction: 'ASC' },
]
const tag = orderTag('search by score, kind, rank and folded name')

/** Longer texts have too many trigrams: 2.2 s for 200 characters among 70,000 names. */
const MOST_RESPELT = 60

/** With this many exact hits, similar ones are not wanted. */
const ENOUGH_SPELT = 50

/** Similar spellings are not searched when there are enough exact hits, all of them visible to the caller. */
function hitsSql(exact: readonly (string | null)[], similar: readonly (string | null)[]): string {
  const present = (branches: readonly (string | null)[]): string[] => branches.filter((branch) => branch !== null)
  const none = `
    select ''::text as kind, 0 as kind_rank, null::uuid as id, null::int as ranked, null::text as name, 0::float8 as score
    where false
  `
  const spelt = present(exact).join(' union all ') || none
  const others = present(similar).map(
    (branch) =>
      `${branch} and (select count(*) from (select from spelt limit ${ENOUGH_SPELT}) some_spelt) < ${ENOUGH_SPELT}`,
  )
  return `with spelt as materialized (${spelt}) select * from spelt${others.map((branch) => ` union all ${branch}`).join('')}`
}

function hitColumns(c: Compilation, type: GovernedType, rank: number, alias: string): string {
  const ranked = [...type.fields.values()].find((field) => field.kind === 'scalar' && field.ranked)
  const named = type.fields.get(type.defaultOrder[0]?.field ?? '') as ScalarField | undefined
  const order = ranked ? `(${securedColumn(c, type, ranked.name, alias)})::int` : 'null::int'
  const name = named ? securedFolded(c, type, named, alias) : 'null'
  return `
    select '${type.name}'::text as kind, ${rank} as kind_rank, ${alias}.id, ${order} as ranked, ${name}::text as name`
}

/** Objects whose searched fields hold every word of the text, each word in any field. */
function branch(c: ObjectCompilation, type: GovernedType, rank: number, sought: Sought): string | null {
  const fields = searchedFields(c, type)
  if (fields.length === 0) return null
  const alias = c.alias()
  const guarding = (holds: Holds): string[] =>
    fields.flatMap((field) => guardedTest(c, type, field, alias, holds(field, alias)))
  const words = sought.words.map(
    (_word, at) => `(${guarding(holdingWord(c, type, sought, at)).join(' or ') || 'false'})`,
  )
  const numbers = guarding(holdingNumber(c, sought))
  const score = scoring(c, sought)
  const fits = fields.flatMap((field) => guardedScore(c, type, field, alias, score(field, alias)))
  const best = `coalesce(greatest(${[...fits, 'null'].join(', ')}), ${spread})`
  return `${hitColumns(c, type, rank, alias)}, (${best})::float8 as score
    from ${type.table} ${alias}
    where (${[words.join(' and '), ...numbers].join(' or ')})${inDirectory(c, type, alias)}`
}

function similarBranch(c: ObjectCompilation, type: GovernedType, rank: number): string | null {
  const alias = c.alias()
  const { finds, score } = alike(c)
  const fields = searchedFields(c, type).filter(({ typed }) => typed === 'TEXT')
  if (fields.length === 0) return null
  const some = fields.flatMap((field) => guardedTest(c, type, field, alias, finds(field, alias)))
  const fits = fields.flatMap((field) =>
    guardedScore(
      c,
      type,
      field,
      alias,
      `case when ${finds(field, alias) as string} then ${score(field, alias) as string} end`,
    ),
  )
  return `${hitColumns(c, type, rank, alias)}, (greatest(${fits.join(', ')}))::float8 as score
    from ${type.table} ${alias}
    where (${some.join(' or ')})${inDirectory(c, type, alias)}`
}

const guardedTest = (
  c: Compilation,
  type: GovernedType,
  field: ScalarField,
  alias: string,
  test: string | null,
): string[] => (test === null ? [] : [`(${test}${and([guardSql(c, type, field.name, alias)])})`])

const guardedScore = (
  c: Compilation,
  type: GovernedType,
  field: ScalarField,
  alias: string,
  score: string | null,
): string[] => (score === null ? [] : [guarded(c, type, field.name, alias, score)])

/** Objects found through records that lead to them: people and organisations by their numbers and e-mails. */
function byContact(
  c: ObjectCompilation,
  type: GovernedType,
  rank: number,
  { finder: { through, column }, sought, tested }: { finder: Finder; sought: Sought; tested: Tested },
): string | null {
  const fields = searchedFields(c, through)
  if (fields.length === 0 || sought.inContacts === null) return null
  const alias = c.alias()
  const contact = c.alias()
  // Anyone found by the name of a directory mailbox is noted as found; finding nobody by it discloses nothing.
  if (sought.inContacts === 'part') for (const field of fields) noteTest(c, through, field, tested)
  const holds = holdingContact(c, through, sought)
  const finds = fields
    .map((field) =>
      and([
        guardSql(c, through, field.name, contact),
        holds(field, contact),
        ownContact(type, through, sought, contact),
      ]),
    )
    .join('')
  return `${hitColumns(c, type, rank, alias)}, ${contactScore(c)} as score
    from ${through.table} ${contact} join ${type.table} ${alias} on ${alias}.id = ${contact}.${column}
    where true${finds}${inDirectory(c, through, contact)}${inDirectory(c, type, alias)}`
}

const inDirectory = (c: Compilation, type: GovernedType, alias: string): string =>
  and([rowSql(c, type, alias), type.archivable ? `${alias}.archived_at is null` : 'true'])

function pageSql(plan: Plan, hits: string, position: ReturnType<typeof positionOf> | null, tested: Tested): string {
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
  const cursor = cursorSql(tag, KEYS, 'h.id')
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
  const json = objectSql(c, type, alias, nodes, notes, true)
  return `(select ${json} from ${type.table} ${alias} where ${alias}.id = h.id${and([rowSql(c, type, alias)])})`
}

/** A score or a cursor by itself discloses that somebody was found. */
function hitNote(found: readonly GovernedType[], notes: Notes): Note {
  const people = kindsOfPeople(found)
  const key = `'${notes.keyFor(people === null ? null : new Set(['DIRECTORY']))}'`
  return [
    people === null ? key : `case when h.kind in (${people}) then ${key} else '${notes.keyFor(null)}' end`,
    'h.id',
  ]
}

/** A page's end cursor by itself discloses its last hit. */
function lastNote(found: readonly GovernedType[], onPage: string, notes: Notes): Note | null {
  const people = kindsOfPeople(found)
  if (people === null) return null
  return [
    `'${notes.keyFor(new Set(['DIRECTORY']))}'`,
    `(array_agg(case when h.kind in (${people}) then h.id::text end order by h.row_of_page desc) ${onPage})[1]`,
  ]
}

/** With one hit only, anything shown of the search is about that one. */
function onlyNote(found: readonly GovernedType[], notes: Notes): Note[] {
  const people = kindsOfPeople(found)
  return people === null
    ? []
    : [
        [
          `'${notes.keyFor(new Set(['DIRECTORY']))}'`,
          `case when count(*) = 1 then min(h.id::text) filter (where h.kind in (${people})) end`,
        ],
      ]
}

function kindsOfPeople(found: readonly GovernedType[]): string | null {
  const people = found.filter(isSomebody).map(({ name }) => `'${name}'`)
  return people.length === 0 ? null : people.join(', ')
}
