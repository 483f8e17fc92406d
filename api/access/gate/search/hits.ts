import type { Finder, GovernedType, ScalarField } from '../../catalogue.ts'
import type { Sought } from '../../sought/sought.ts'
import { and } from '../lists/listSource.ts'
import { noteTest, type Tested } from '../looks/note.ts'
import type { ObjectCompilation } from '../object.ts'
import { type Compilation, guarded, guardSql, rowSql } from '../secure.ts'
import { securedColumn, securedFolded } from '../value.ts'
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

/** With this many exact hits, similar ones are not wanted. */
const ENOUGH_SPELT = 50

/** `respelt`: also what is spelt similarly. `tested`: takes in the fields by which somebody may have been found. */
type Wanted = { sought: Sought; respelt: boolean; tested: Tested }

/** Similar spellings are not searched when there are enough exact hits, all of them visible to the caller. */
export function hitsSql(
  c: ObjectCompilation,
  found: readonly GovernedType[],
  { sought, respelt, tested }: Wanted,
): string {
  const exact = found.flatMap((type, rank) => [
    branch(c, type, rank, sought),
    ...type.finders.map((finder) => byContact(c, type, rank, { finder, sought, tested })),
  ])
  const similar = respelt ? found.map((type, rank) => similarBranch(c, type, rank)) : []
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
