import type { SqlEntityManager } from '@mikro-orm/sql'
import { governed } from '../../access/catalogue.ts'
import { refuseForbidden } from '../../access/write/judging/guard.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import { resolveReferences } from '../../access/write/references.ts'
import { type Draft, tidy } from '../../access/write/draft.ts'
import { inTransaction, type WriteContext } from '../../access/write/writing.ts'
import type { AskQuestionInput } from '../../generated/resolvers.ts'
import { queryWithin, transactionOf } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { newId } from '../../platform/record.ts'
import { databaseNow } from '../../platform/sql/databaseClock.ts'
import { tellOfQuestion } from '../mail/tellOfPost.ts'
import { QuestionHandling } from '../questionHandling.entity.ts'
import { Question } from '../question.entity.ts'
import { QuestionRoute } from '../questionRoute.entity.ts'
import { attach } from '../attaching.ts'
import { setClocks } from '../clock/setClocks.ts'
import { askingFacts } from './askingFacts.ts'
import { onBehalfOf } from './onBehalfOf.ts'

const LEAST_SUBJECT = 3

/** Returns the question's id. @throws BadUserInput, ForbiddenField */
export async function askQuestion(context: WriteContext, input: AskQuestionInput): Promise<{ id: string }> {
  const write = { type: 'Question', action: 'create', operation: 'askQuestion', category: 'COLLECTION' } as const
  const id = await inTransaction(context, write, async (em, type, judge) => {
    const { caller, db } = context
    const { organisation, attachments, ...said } = input
    const asking = onBehalfOf(caller.viewer, organisation ?? null)
    const draft: Draft = { urgency: 'NORMAL', ...tidy(type, said, { isNew: true }), organisation: asking.organisation }
    if ([...(named(draft['subject']) ?? '')].length < LEAST_SUBJECT)
      throw new BadUserInput({ subject: `must be at least ${LEAST_SUBJECT} characters` })
    const fields: Draft = { ...asking, ...(await resolveReferences(transactionOf(db.orm, em), judge, type, draft)) }
    await refuseOpen(em, named(fields['follows']))
    const now = databaseNow()
    const { tier, directorate, reference } = await askingFacts(em, {
      organisation: asking.organisation,
      issue: named(fields['issue']),
      operation: named(fields['operation']),
      now,
    })
    const handling = em.create(QuestionHandling, {
      id: newId(),
      routedDirectorates: [directorate],
      clockFrom: now,
      tier,
    })
    const question = em.create(Question, {
      ...fields,
      id: newId(),
      reference,
      handling,
      askerStatus: 'ASKED',
      askedAt: now,
      directorates: [directorate],
      routedDirectorates: [directorate],
    } as never)
    await setClocks(em, question)
    em.create(QuestionRoute, {
      handling,
      directorate,
      state: 'OPEN',
      dueAt: question.dueAt,
      routedDirectorates: [directorate],
    })
    const image = imageOf(type, question)
    const written = [...Object.keys(said), ...(organisation ? ['organisation'] : []), 'id']
    refuseForbidden({ type, action: 'create', caller, written, input: { ...input } }, judge.verdict(type.name, image))
    await em.flush()
    await attach(em, { question, post: null, by: caller.viewer.accountId, ids: attachments })
    await tellOfQuestion({ em, question, now }, context.mail)
    return [imageOf(governed(judge.catalogue, 'Question'), question)]
  })
  context.mail.wake()
  return { id }
}

const named = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** An open question goes on in its own thread. @throws BadUserInput naming `follows` */
async function refuseOpen(em: SqlEntityManager, follows: string | null): Promise<void> {
  if (follows === null) return
  const closed = await queryWithin(em, {
    text: `select from question where id = $1 and asker_status = 'CLOSED'`,
    values: [follows],
  })
  if (closed.length === 0) throw new BadUserInput({ follows: 'must be a closed question' })
}
