import type { SqlEntityManager } from '@mikro-orm/sql'
import { postFault } from '../attachments/postLimits.ts'
import { useAttachments } from '../attachments/useAttachments.ts'
import { queryWithin } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import type { QuestionInHand } from './questionInHand.ts'

type Attaching = {
  question: Pick<QuestionInHand, 'id' | 'organisation' | 'asker' | 'person' | 'routedDirectorates'>
  /** The post that they come with; null: the question itself. */
  post: string | null
  by: string
  ids: readonly unknown[]
}

const ATTACH = `
  update attachment set question_id = $2, post_id = $3, organisation_id = $4, asker_id = $5, person_id = $6,
    routed_directorate_ids = $7
  where id = any($1::uuid[])`

/**
 * Makes files that the writer has uploaded part of a question, whose readers read them from then on. Its row and that
 * of the post must be there.
 * @throws BadUserInput naming `attachments`
 */
export async function attach(em: SqlEntityManager, { question, post, by, ids }: Attaching): Promise<void> {
  const before = await queryWithin<{ bytes: number }>(em, {
    text: 'select bytes from attachment where question_id = $1',
    values: [question.id],
  })
  const used = await useAttachments(em, by, ids, 'attachments')
  const fault = postFault(
    used.map(({ bytes }) => bytes),
    before.map(({ bytes }) => bytes),
  )
  if (fault !== null) throw new BadUserInput({ attachments: fault })
  const { organisation, asker, person, routedDirectorates } = question
  const readers = [organisation?.id ?? null, asker?.id ?? null, person?.id ?? null, routedDirectorates]
  await queryWithin(em, { text: ATTACH, values: [used.map(({ id }) => id), question.id, post, ...readers] })
}
