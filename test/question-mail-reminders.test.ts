import { createLedger } from '../api/access/ledger.ts'
import { createLog } from '../api/platform/log.ts'
import { createMail } from '../api/platform/mail/mail.ts'
import { escalatingQuestions } from '../api/questions/escalation/escalateQuestions.ts'
import { nextOpen } from '../api/workingTime/clock/dueAfter.ts'
import { readWorkingTime } from '../api/workingTime/readWorkingTime.ts'
import { testConfig } from './support/config.ts'
import { messageIdOf, type QuestionMails, questionMails } from './support/mail/questionMails.ts'
import { actsOn, type QuestionSeen } from './support/questions.ts'
import { SMTP } from './support/signIn/mailServer.ts'

let room: QuestionMails
let crimeEmail: string
beforeAll(async () => {
  room = await questionMails()
  crimeEmail = await room.emailOf(room.people.crime)
})
afterAll(() => room.close())

/** Brings up what is due once a question's first answer is, when somebody is there to read it. */
async function escalate({ firstAnswerDueAt }: QuestionSeen): Promise<void> {
  const { server, mails } = room
  const log = createLog('silent')
  const ledger = createLedger(server.db)
  const mail = createMail(server.db, testConfig({ smtp: { ...SMTP, port: mails.port } }), log)
  const { calendar } = await readWorkingTime(server.db)
  const due = nextOpen(new Date(Date.parse(String(firstAnswerDueAt)) + 60_000), calendar) ?? new Date(0)
  const { signal } = new AbortController()
  await escalatingQuestions({ ledger, mail, log })({ data: {}, db: server.db, clock: { now: () => due }, signal })
  await ledger.close()
  await mail.close()
}

describe('a reminder by mail', () => {
  it('stays in the thread of its reader, is marked as automatic, and takes no reply', async () => {
    const asked = await room.taken()
    const first = await room.letter(crimeEmail, asked)

    await escalate(asked)

    const letters = await room.letters(crimeEmail, asked, 3)
    const [soon, overdue] = ['An answer is due soon', 'An answer is overdue'].map((subject) =>
      letters.find((letter) => letter.header('Subject') === `[${asked.reference}] ${subject}`),
    )
    expect(soon?.header('In-Reply-To')).toBe(messageIdOf(first))
    expect(soon?.header('References')).toBe(messageIdOf(first))
    expect(overdue?.header('References')).toBe(`${messageIdOf(first)} ${soon && messageIdOf(soon)}`)
    for (const letter of [soon, overdue]) {
      expect(letter?.header('Auto-Submitted')).toBe('auto-generated')
      expect(letter?.header('Reply-To')).toBeNull()
    }
  })

  it('is named by the next letter about the question', async () => {
    const asked = await room.taken()
    await escalate(asked)
    const before = await room.letters(crimeEmail, asked, 3)
    const { id, version } = await actsOn(room.people.crime, 'answerQuestion', {
      id: asked.id,
      version: asked.version,
      body: 'In March.',
    })

    await actsOn(room.asker, 'replyToQuestion', { id, version, body: 'Which March?' })

    const next = (await room.letters(crimeEmail, asked, 4)).find((letter) => !before.some((one) => same(one, letter)))
    const named = next?.header('References')?.split(/\s+/) ?? []
    expect(named.sort()).toStrictEqual(before.map(messageIdOf).sort())
  })
})

const same = (one: Parameters<typeof messageIdOf>[0], other: Parameters<typeof messageIdOf>[0]): boolean =>
  messageIdOf(one) === messageIdOf(other)
