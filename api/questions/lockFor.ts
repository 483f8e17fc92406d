import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Judge } from '../access/write/judging/judge.ts'
import { queryWithin } from '../platform/database.ts'
import { NotFound } from '../platform/errors.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { mayRead } from './mayRead.ts'
import { Question } from './question.entity.ts'

export type LockedQuestion = NonNullable<Awaited<ReturnType<typeof find>>>

/**
 * A question whose `field` the caller may read, locked until the transaction ends: its row is the lock for all that
 * hangs on it. @throws NotFound
 */
export async function lockFor(em: SqlEntityManager, judge: Judge, id: string, field: string): Promise<LockedQuestion> {
  const key = idOrNull(id)
  if (key !== null) await queryWithin(em, { text: 'select from question where id = $1 for update', values: [key] })
  return readFor(em, judge, id, field)
}

async function readFor(em: SqlEntityManager, judge: Judge, id: string, field: string): Promise<LockedQuestion> {
  const key = idOrNull(id)
  const question = key === null ? null : await find(em, key)
  if (!question || !mayRead(judge, question, field)) throw new NotFound()
  return question
}

const find = (em: SqlEntityManager, id: string) =>
  em.findOne(Question, { id }, { populate: ['handling', 'handling.routes', 'directorates'], strategy: 'joined' })
