import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Judge } from '../../access/write/judging/judge.ts'
import { inTransaction, type WriteContext } from '../../access/write/writing.ts'
import type { RelateQuestionsInput } from '../../generated/resolvers.ts'
import { queryWithin } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { mayRead } from '../mayRead.ts'
import { actOn } from '../onQuestion.ts'
import { Question } from '../question.entity.ts'

const MOST = 20

/** Marks other questions as being on the same matter, or takes the mark away. */
export async function relateQuestions(context: WriteContext, input: RelateQuestionsInput): Promise<{ id: string }> {
  const write = { type: 'Question', action: 'update', operation: 'relateQuestions', category: 'ALTERATION' } as const
  const id = await inTransaction(context, write, async (em, _type, judge) => {
    await lockInOrder(em, [input.id, ...(input.addRelatedQuestions ?? [])])
    const act = { id: input.id, version: input.version, of: 'handling' } as const
    const image = await actOn(context, em, judge, act, async ({ question, now }) => {
      const { handling } = question
      const related = await handling.relatedQuestions.loadItems()
      const gone = new Set((input.removeRelatedQuestions ?? []).map(idOrNull))
      handling.relatedQuestions.remove(related.filter((other) => gone.has(other.id) && mayRead(judge, other)))
      for (const other of await readable(em, judge, input.addRelatedQuestions ?? []))
        if (other.id !== question.id) handling.relatedQuestions.add(other)
      // Of those alone that the caller may read: a refusal must not count the others.
      if (handling.relatedQuestions.getItems().filter((other) => mayRead(judge, other)).length > MOST)
        throw new BadUserInput({ addRelatedQuestions: `must leave at most ${MOST} in all` })
      handling.updatedAt = now
    })
    return [image]
  })
  return { id }
}

/** A new relation locks both its questions: two that are made crosswise would wait for each other. */
async function lockInOrder(em: SqlEntityManager, named: readonly string[]): Promise<void> {
  const ids = named.map(idOrNull).filter((id) => id !== null)
  await queryWithin(em, {
    text: 'select from question where id = any($1::uuid[]) order by id for update',
    values: [ids],
  })
}

/** @throws BadUserInput: what the caller may not read is not told from what does not exist */
async function readable(em: SqlEntityManager, judge: Judge, named: readonly string[]) {
  const ids = [...new Set(named.map(idOrNull))].filter((id) => id !== null)
  const found = await em.find(Question, { id: { $in: ids } })
  const seen = found.filter((question) => mayRead(judge, question))
  if (seen.length < new Set(named).size)
    throw new BadUserInput({ addRelatedQuestions: 'names a question that does not exist' })
  return seen
}
