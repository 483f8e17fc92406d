import type { FieldNode, GraphQLObjectType } from 'graphql'
import { fieldOf, governed, type ScalarField } from '../../access/catalogue.ts'
import { jsonObject } from '../../access/gate/json.ts'
import { lookAmong } from '../../access/gate/looks/looks.ts'
import { type Note, noteTest, nothingTested, testedNote } from '../../access/gate/looks/note.ts'
import { objectSql } from '../../access/gate/object.ts'
import { fieldName, select } from '../../access/gate/selection.ts'
import { escapeLike, padded } from '../../access/sought/pattern.ts'
import { folded } from '../../platform/sql/folded.ts'
import { type Compiling, foldedName, inUse } from './draftSql.ts'
import type { LineRead } from './readLine.ts'

/** Of each type for each name. */
const MOST_CANDIDATES = 5
/** With fewer letters than a trigram has, everything is similar to everything. */
const TRIGRAM = 3
/** `Marks and Spencer` is one name where somebody is called so, nearly to the letter; otherwise it is two. */
const ONE_NAME = 0.9

/** What is looked up, for `json_to_recordset`. `word`: a pattern; `near`: null where similar spellings are too many. */
export const namesAsked = ({ names }: LineRead) => ({
  names: JSON.stringify(
    names.map(({ phrase, ofOrganisation, whole, joins }, at) => {
      const key = folded(phrase)
      const near = [...key].length < TRIGRAM ? null : key
      return { at: at + 1, phrase, key, near, word: `% ${escapeLike(key)} %`, ofOrganisation, whole, joins }
    }),
  ),
})

const SAID =
  's(at int, phrase text, key text, near text, word text, "ofOrganisation" boolean, whole int, joins boolean)'
const NAMED = [
  { type: 'Organisation', name: 'name', field: 'organisations' },
  { type: 'Person', name: 'displayName', field: 'people' },
] as const

/** As `similarOrganisations` and `similarPeople` find them, for all the names of the line at once. */
export function namesSql(compiling: Compiling, nodes: readonly FieldNode[]): string {
  const { c, notes } = compiling
  const tested = nothingTested()
  const found = NAMED.map((named, rank) => {
    const type = governed(c.catalogue, named.type)
    noteTest(c, type, fieldOf(type, named.name) as ScalarField, tested)
    const look = lookAmong(c, type)
    if (look) notes.look(look)
    return candidatesSql(compiling, named, rank)
  })
  testedNote(tested, notes)
  const kind = governed(c.catalogue, 'EngagementKind')
  const [other, whole] = [c.alias(), `f.score >= ${ONE_NAME}`]
  return `(
    with said as materialized (
      select * from json_to_recordset(${c.parameters.add('json', (run) => run.args['names'])}) ${SAID}
    ), found as materialized (${found.join(' union all ')})
    select coalesce(json_agg(${nameSql(compiling, nodes)} order by s.at), '[]'::json) from said s
    where case
        when s.joins then exists (select from found f where f.at = s.at and ${whole})
        when s.whole is not null then not exists (select from found f where f.at = s.whole and ${whole})
        else true
      end
      and not exists (select from ${inUse(compiling, kind, other)} and ${foldedName(compiling, kind, 'name', other)} = s.key)
  )`
}

function candidatesSql(
  compiling: Compiling,
  { type: name, name: field }: (typeof NAMED)[number],
  rank: number,
): string {
  const { c } = compiling
  const [type, alias] = [governed(c.catalogue, name), c.alias()]
  const key = foldedName(compiling, type, field, alias)
  const near = `${padded(key)} % s.near or s.near <% ${padded(key)} or ${padded(key)} like s.word`
  return `
    select s.at, ${rank} as rank, n.id, n.distance, n.score from said s cross join lateral (
      select ${alias}.id, round((${key} <-> s.key)::numeric, 4) as distance, word_similarity(s.key, ${padded(key)}) as score
      from ${inUse(compiling, type, alias)} and (${near})
      order by distance, ${alias}.id limit ${MOST_CANDIDATES}
    ) n${name === 'Person' ? ' where not s."ofOrganisation"' : ''}`
}

function nameSql({ c, notes }: Compiling, nodes: readonly FieldNode[]): string {
  const type = c.reading.schema.getType('NameInLine') as GraphQLObjectType
  const entries = [...select(c.reading, type, nodes)].map(([key, fieldNodes]): [string, string] => {
    const name = fieldName(fieldNodes)
    const rank = NAMED.findIndex(({ field }) => field === name)
    const named = NAMED[rank]
    if (!named) return [key, name === '__typename' ? `'NameInLine'` : 's.phrase']
    const [of, alias] = [governed(c.catalogue, named.type), c.alias()]
    const one = objectSql(c, of, alias, fieldNodes, notes)
    return [
      key,
      `(
        select coalesce(json_agg(${one} order by f.distance, f.id), '[]'::json)
        from found f join ${of.table} ${alias} on ${alias}.id = f.id
        where f.at = s.at and f.rank = ${rank}
      )`,
    ]
  })
  return jsonObject(entries, foundNote({ c, notes }))
}

/** That a name is shown as one or as two tells whom it found, so they are noted whatever else is asked for. */
function foundNote({ c, notes }: Compiling): Note | null {
  const rank = NAMED.findIndex(({ type }) => type === 'Person')
  const look = lookAmong(c, governed(c.catalogue, 'Person'))
  return (
    look && [`'${notes.keyFor(look)}'`, `(select json_agg(f.id) from found f where f.rank = ${rank} and f.at = s.at)`]
  )
}
