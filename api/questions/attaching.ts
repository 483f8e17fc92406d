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

// From now on their moment is that of the post, in the order of the input: when an officer had them ready is not for
// the asker.
const ATTACH = `
  update attachment a set question_id = $2, post_id = $3, organisation_id = $4, asker_id = $5, person_id = $6,
    routed_directorate_ids = $7,
    created_at = coalesce((select posted_at from post where id = $3), (select asked_at from question where id = $2))
      + make_interval(secs => 0.000001 * used.at)
  from unnest($1::uuid[]) with ordinality used (id, at) where a.id = used.id`

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
