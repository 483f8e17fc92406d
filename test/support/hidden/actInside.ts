import { createLedger } from '../../../api/access/ledger.ts'
import { createLog } from '../../../api/platform/log.ts'
import { createMail } from '../../../api/platform/mail/mail.ts'
import { escalatingQuestions } from '../../../api/questions/escalation/escalateQuestions.ts'
import { nextOpen } from '../../../api/workingTime/clock/dueAfter.ts'
import { readWorkingTime } from '../../../api/workingTime/readWorkingTime.ts'
import type { Client } from '../api.ts'
import { testConfig } from '../config.ts'
import { insertRow } from '../matrix/rows.ts'
import { mutations } from '../matrix/sdl.ts'
import { actsOn, question, type QuestionSeen } from '../questions.ts'
import type { Stage } from './stage.ts'

/** What hangs on a question and is not for the asker. */
export const INSIDE = ['QuestionHandling', 'QuestionRoute', 'HandlingNote', 'HeldMail'] as const

/** Mutations of that. */
export const actsInside = mutations.filter(({ on }) => INSIDE.some((type) => on.includes(type))).map(({ name }) => name)

const REASON = 'This is not one of our matters.'
/** Longer than any answer takes. */
const LATER_MS = 30 * 86_400_000

/** All that the force can do about a question inside, as far as its state allows. @returns the mutations done */
export async function actInside(stage: Stage, asked: QuestionSeen, other: QuestionSeen): Promise<string[]> {
  const now = await question(stage.people.crime, asked.id)
  const isOpen = now?.status === 'ASKED' || now?.status === 'ASSIGNED'
  return [...(await writeInside(stage, asked, other)), ...(isOpen ? await moveInside(stage, asked) : [])]
}

/** In any state: notes, relations, and mail that was held. */
async function writeInside(stage: Stage, { id }: QuestionSeen, other: QuestionSeen): Promise<string[]> {
  const { crime } = stage.people
  const version = async () => (await question(crime, id))?.handling?.version
  await actsOn(crime, 'noteOnQuestion', { id, text: 'Known to us since spring.' })
  await actsOn(crime, 'relateQuestions', { id, version: await version(), addRelatedQuestions: [other.id] })
  await actsOn(crime, 'relateQuestions', { id, version: await version(), removeRelatedQuestions: [other.id] })
  for (const mutation of ['acceptHeldMail', 'discardHeldMail'])
    await crime.get(`mutation Settle($id: ID!) { ${mutation}(input: { id: $id, version: 1 }) { heldMail { id } } }`, {
      id: await holdMail(stage, id),
    })
  return ['noteOnQuestion', 'relateQuestions', 'acceptHeldMail', 'discardHeldMail']
}

/** Of a sender whom nobody knows: as a mail that is accepted it becomes a note. */
export const holdMail = ({ server, people }: Stage, asked: string): Promise<string> =>
  insertRow(server.db, 'HeldMail', {
    version: 1,
    reason: 'OTHER_SENDER',
    account: null,
    question: asked,
    outcome: null,
    routedDirectorates: [people.crimeDirectorate],
  })

/** While it is open: it is taken, assigned, sent around, reminded of, and in the end with its first directorate again. */
async function moveInside(stage: Stage, asked: QuestionSeen): Promise<string[]> {
  const { people, partner, asking } = stage
  const [first, second] = [people.crimeDirectorate, people.economicDirectorate]
  const act = async (by: Client, mutation: string, input: Record<string, unknown>): Promise<void> => {
    const version = (await question(by, asked.id))?.handling?.version
    await by.get(asking.document(mutation), { input: { id: asked.id, version, ...input } })
  }
  await act(people.crime, 'takeQuestion', {})
  await act(people.crime, 'takeQuestion', { assignee: partner.accountId })
  await act(people.crime, 'changeRoutes', { add: [second], reason: REASON })
  await act(people.economic, 'changeRoutes', { decline: second, reason: REASON })
  await act(partner, 'changeRoutes', { decline: first, passOnTo: second, reason: REASON })
  await act(people.economic, 'takeQuestion', {})
  await act(people.economic, 'changeRoutes', { decline: second, passOnTo: first, reason: REASON })
  await remindEverybody(stage, asked)
  return ['takeQuestion', 'changeRoutes']
}

async function remindEverybody({ server: { db }, people }: Stage, { id }: QuestionSeen): Promise<void> {
  const log = createLog('silent')
  const ledger = createLedger(db)
  const mail = createMail(db, testConfig(), log)
  const { calendar } = await readWorkingTime(db)
  const dueAt = (await question(people.crime, id))?.dueAt
  const now = nextOpen(new Date(Date.parse(String(dueAt)) + LATER_MS), calendar) ?? new Date()
  const { signal } = new AbortController()
  await escalatingQuestions({ ledger, mail, log })({ data: {}, db, clock: { now: () => now }, signal })
  await ledger.close()
}
