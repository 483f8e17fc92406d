import type { SqlEntityManager } from '@mikro-orm/sql'
import { governed } from '../../access/catalogue.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import type { Judge } from '../../access/write/judging/judge.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { RelateQuestionsInput } from '../../generated/resolvers.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { onQuestion } from '../onQuestion.ts'
import { Question } from '../question.entity.ts'

const MOST = 20

/** Marks other questions as being on the same matter, or takes the mark away. */
export const relateQuestions = (context: WriteContext, input: RelateQuestionsInput) =>
  onQuestion(
    context,
    { operation: 'relateQuestions', id: input.id, version: input.version, of: 'handling' },
    async ({ em, judge, question, now }) => {
      const { handling } = question
      const related = await handling.relatedQuestions.loadItems()
      const gone = new Set((input.removeRelatedQuestions ?? []).map(idOrNull))
      handling.relatedQuestions.remove(related.filter((other) => gone.has(other.id) && mayRead(judge, other)))
      for (const other of await readable(em, judge, input.addRelatedQuestions ?? []))
        if (other.id !== question.id) handling.relatedQuestions.add(other)
      if (handling.relatedQuestions.length > MOST)
        throw new BadUserInput({ addRelatedQuestions: `must leave at most ${MOST} in all` })
      handling.updatedAt = now
    },
  )

/** @throws BadUserInput: what the caller may not read is not told from what does not exist */
async function readable(em: SqlEntityManager, judge: Judge, named: readonly string[]) {
  const ids = [...new Set(named.map(idOrNull))].filter((id) => id !== null)
  const found = await em.find(Question, { id: { $in: ids } })
  const seen = found.filter((question) => mayRead(judge, question))
  if (seen.length < new Set(named).size)
    throw new BadUserInput({ addRelatedQuestions: 'names a question that does not exist' })
  return seen
}

function mayRead(judge: Judge, question: object): boolean {
  const type = governed(judge.catalogue, 'Question')
  return judge.verdict(type.name, imageOf(type, question))('read', 'id')
}
