import type { SqlEntityManager } from '@mikro-orm/sql'
import { governed } from '../../access/catalogue.ts'
import { Records } from '../../access/write/atOnce/records.ts'
import { writeAtOnce } from '../../access/write/atOnce/writeAtOnce.ts'
import { refuseForbidden } from '../../access/write/judging/guard.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import { judgeFor } from '../../access/write/judging/judge.ts'
import { resolveReferences } from '../../access/write/references.ts'
import { type Draft, tidy } from '../../access/write/draft.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { AskQuestionInput } from '../../generated/resolvers.ts'
import type { Asked } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { tellOfQuestion } from '../mail/tellOfPost.ts'
import type { QuestionInHand, RouteInHand } from '../questionInHand.ts'
import { attach } from '../attaching.ts'
import { setClocks } from '../clock/setClocks.ts'
import { type AskingFacts, askingFacts } from './askingFacts.ts'
import { onBehalfOf } from './onBehalfOf.ts'

const LEAST_SUBJECT = 3

const WRITE = { type: 'Question', action: 'create', operation: 'askQuestion', category: 'COLLECTION' } as const

/** Returns the question's id. @throws BadUserInput, ForbiddenField */
export async function askQuestion(context: WriteContext, input: AskQuestionInput): Promise<{ id: string }> {
  const { caller, clock, db, gate, mail } = context
  const { organisation = null, person = null, attachments, ...said } = input
  const type = governed(gate.catalogue, WRITE.type)
  const judge = judgeFor(gate.catalogue, caller)
  const asking = onBehalfOf(caller.viewer, { organisation, person })
  // One's own needs no look: `askingFacts` sees whether it is still there.
  const behalf = { ...(organisation === null ? {} : { organisation }), ...(person === null ? {} : { person }) }
  const draft: Draft = {
    urgency: 'NORMAL',
    ...tidy(type, said, { isNew: true }),
    ...behalf,
  }
  if ([...(named(draft['subject']) ?? '')].length < LEAST_SUBJECT)
    throw new BadUserInput({ subject: `must be at least ${LEAST_SUBJECT} characters` })
  const fields: Draft = { ...asking, ...(await resolveReferences(db, judge, type, draft)) }
  await refuseOpen(db, named(fields['follows']))
  const now = clock.now()
  const facts = await askingFacts(db, {
    organisation: asking.organisation,
    issue: named(fields['issue']),
    operation: named(fields['operation']),
    now,
  })
  const records = new Records(db.orm)
  const question = madeOf(records, fields, facts, now)
  const image = imageOf(type, question)
  const written = [...Object.keys(said), ...Object.keys(behalf), 'id']
  refuseForbidden({ type, action: 'create', caller, written, input: { ...input } }, judge.verdict(type.name, image))
  const attaching = { question, post: null, by: caller.viewer.accountId, ids: attachments ?? [] }
  const afterwards = [
    ...(attaching.ids.length > 0 ? [(within: SqlEntityManager) => attach(within, attaching)] : []),
    ...(mail.possible ? [(within: SqlEntityManager) => tellOfQuestion({ em: within, question, now }, mail)] : []),
  ]
  const id = await writeAtOnce(context, WRITE, records, image, { afterwards })
  mail.wake()
  return { id }
}

function madeOf(records: Records, fields: Draft, facts: AskingFacts, now: Date): QuestionInHand {
  const { tier, wards, directorate, reference, working } = facts
  const routedDirectorates = [directorate]
  const handling = records.make<QuestionInHand['handling']>('QuestionHandling', {
    routedDirectorates,
    clockFrom: now,
    tier,
    wards,
  })
  const asked = { reference, handling, askerStatus: 'ASKED', askedAt: now, routedDirectorates }
  const question = records.make<QuestionInHand>('Question', { ...fields, ...asked })
  const route = records.make<RouteInHand>('QuestionRoute', { handling, directorate, state: 'OPEN', routedDirectorates })
  records.list(handling, 'routes', []).add(route.id)
  records.list(question, 'directorates', []).add(directorate)
  Object.assign(question, { handling: Object.assign(handling, { routes: [route] }) })
  setClocks(working, question)
  return question
}

const named = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** An open question goes on in its own thread. @throws BadUserInput naming `follows` */
async function refuseOpen(db: Asked, follows: string | null): Promise<void> {
  if (follows === null) return
  const closed = await db.query({
    text: `select from question where id = $1 and asker_status = 'CLOSED'`,
    values: [follows],
  })
  if (closed.length === 0) throw new BadUserInput({ follows: 'must be a closed question' })
}
