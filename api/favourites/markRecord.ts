import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../access/ability.ts'
import { governed, type GovernedType } from '../access/catalogue.ts'
import { aboutSql } from '../access/gate/looks/about.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { imagesOf } from '../access/write/columns.ts'
import { readForCaller } from '../access/write/judging/readForCaller.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import { type Asked, queryWithin } from '../platform/database.ts'
import { Conflict, NotFound } from '../platform/errors.ts'
import { newId } from '../platform/record.ts'
import { MARKABLE_TYPES, type Relation, relations } from './records.ts'

const MOST_FAVOURITES = 200
const FULL = `You have ${MOST_FAVOURITES} favourites, which is the most. Take one away first.`

type MarkedRecord = { relation: Relation; type: GovernedType; image: Image }

/** What a caller may read, inside the open transaction. */
type Sight = { asked: Asked; judge: Judge }

/** @throws NotFound unless a record of a markable type with this id exists for the caller */
export async function recordVisibleTo({ asked, judge }: Sight, id: unknown): Promise<MarkedRecord> {
  for (const relation of relations) {
    const type = governed(judge.catalogue, MARKABLE_TYPES[relation])
    const found = await readForCaller(asked, judge, type, id, []).catch(notThere)
    if (found) return { relation, type, image: found.image }
  }
  throw new NotFound()
}

function notThere(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}

/** Marking again changes nothing. @throws Conflict if the account has the most marks that its owner may read */
export async function markRecord(
  em: SqlEntityManager,
  accountId: string,
  record: MarkedRecord,
  sight: Sight,
): Promise<{ id: string; isNew: boolean }> {
  const { relation, image } = record
  // The lock makes concurrent marks count each other.
  await queryWithin(em, { text: 'select from account where id = $1 for no key update', values: [accountId] })
  const [before] = await queryWithin<{ id: string | null; count: number }>(em, {
    text: `select min(id::text) filter (where record_id = $2) as id, count(*)::int as count
      from favourite where account_id = $1`,
    values: [accountId, image['id']],
  })
  if (before?.id) return { id: before.id, isNew: false }
  const isFull = (before?.count ?? 0) >= MOST_FAVOURITES && (await countReadable(sight, accountId)) >= MOST_FAVOURITES
  if (isFull) throw new Conflict(FULL)
  const id = newId()
  const insert = `insert into favourite (id, account_id, ${relation}_id) values ($1, $2, $3)`
  await queryWithin(em, { text: insert, values: [id, accountId, image['id']] })
  return { id, isNew: true }
}

/** Marks that the caller may read. Others stay (an API key may read fewer records) but must not fill the limit. */
async function countReadable({ asked, judge }: Sight, accountId: string): Promise<number> {
  const ids = relations.map((relation) => `array_to_json(array_remove(array_agg(${relation}_id), null)) as ${relation}`)
  const text = `select ${ids.join(', ')} from favourite where account_id = $1`
  const [marks] = await asked.query<Record<Relation, string[]>>({ text, values: [accountId] })
  let count = 0
  for (const relation of relations) {
    const type = governed(judge.catalogue, MARKABLE_TYPES[relation])
    const images = await imagesOf(asked, type, marks?.[relation] ?? [])
    count += images.filter((image) => judge.verdict(type.name, image)('read', 'id')).length
  }
  return count
}

type Unmarked = { id: string; about: string | null }

/** Also if its owner may no longer read the record. Null if there was no mark. */
export async function unmarkRecord(
  em: SqlEntityManager,
  mark: GovernedType,
  accountId: string,
  record: unknown,
): Promise<Unmarked | null> {
  const [gone] = await queryWithin<Unmarked>(em, {
    text: `delete from favourite mark where account_id = $1 and record_id = $2
      returning id, ${aboutSql(mark, 'mark')?.one ?? 'null'} as about`,
    values: [accountId, idOrNull(record)],
  })
  return gone ?? null
}
