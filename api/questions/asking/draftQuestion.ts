import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../../access/ability.ts'
import { governed } from '../../access/catalogue.ts'
import type { Afterwards } from '../../access/write/atOnce/commitAtOnce.ts'
import { Records } from '../../access/write/atOnce/records.ts'
import { type Draft, tidy } from '../../access/write/draft.ts'
import { refuseForbidden } from '../../access/write/judging/guard.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import { judgeFor } from '../../access/write/judging/judge.ts'
import { resolveReferences } from '../../access/write/references.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { AskQuestionInput } from '../../generated/resolvers.ts'
import type { Asked } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { attach } from '../attaching.ts'
import { setClocks } from '../clock/setClocks.ts'
import { tellOfQuestion } from '../mail/tellOfPost.ts'
import type { QuestionInHand, RouteInHand } from '../questionInHand.ts'
import { type AskingFacts, askingFacts } from './askingFacts.ts'
import { onBehalfOf } from './onBehalfOf.ts'

/** Letters of a subject. */
export const LEAST_SUBJECT = 3

/** Of a question that was mailed to the address of wards: all that have this name, for routing. */
type MailedQuestion = { id: string; wholeText: string | null; wards: readonly string[] }

/** A question that is not stored yet: its rows, how it looks, and what follows once they are there. */
export type DraftedQuestion = {
  records: Records
  image: Image
  afterwards: Afterwards[]
  /** Makes files that the asker has uploaded part of it, once it is stored. @throws BadUserInput naming `attachments` */
  attach: (em: SqlEntityManager, ids: readonly unknown[]) => Promise<void>
}

type Drafting = { context: WriteContext; asked: Asked; mailed?: MailedQuestion }

/**
 * Checks and makes all rows of a new question, and stores nothing.
 * @param asked what is asked meanwhile: an open transaction, where there is one
 * @throws BadUserInput, ForbiddenField, Conflict
 */
export async function draftQuestion(
  { context, asked, mailed }: Drafting,
  input: AskQuestionInput,
): Promise<DraftedQuestion> {
  const { caller, clock, db, gate, mail } = context
  const { organisation = null, person = null, attachments, ...said } = input
  const type = governed(gate.catalogue, 'Question')
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
  const fields: Draft = { ...asking, ...(await resolveReferences(asked, judge, type, draft)), ...storedOf(mailed) }
  await refuseOpen(asked, named(fields['follows']))
  const now = clock.now()
  const facts = await askingFacts(asked, {
    organisation: asking.organisation,
    person: asking.person,
    wards: mailed?.wards ?? [],
    issue: named(fields['issue']),
    operation: named(fields['operation']),
    now,
  })
  const records = new Records(db.orm)
  const question = madeOf(records, fields, facts, now)
  const image = imageOf(type, question)
  const written = [...Object.keys(said), ...Object.keys(behalf), 'id']
  refuseForbidden({ type, action: 'create', caller, written, input: { ...input } }, judge.verdict(type.name, image))
  const attachTo: DraftedQuestion['attach'] = (within, ids) =>
    attach(within, { question, post: null, by: caller.viewer.accountId, ids })
  const ids = attachments ?? []
  const afterwards = [
    ...(ids.length > 0 ? [(within: SqlEntityManager) => attachTo(within, ids)] : []),
    ...(mail.possible ? [(within: SqlEntityManager) => tellOfQuestion({ em: within, question, now }, mail)] : []),
  ]
  return { records, image, afterwards, attach: attachTo }
}

const storedOf = (mailed: MailedQuestion | undefined): Draft =>
  mailed ? { way: 'MAIL', mailId: mailed.id, wholeText: mailed.wholeText } : {}

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
