import { createLedger, type Ledger } from '../api/access/ledger.ts'
import type { Database, Statement } from '../api/platform/database.ts'
import type { RunOf } from '../api/platform/jobs/job.ts'
import { createLog } from '../api/platform/log.ts'
import { createMail, type Mail } from '../api/platform/mail/mail.ts'
import { closingSilentQuestions } from '../api/questions/clock/closeSilent.ts'
import { recomputingQuestionClocks } from '../api/questions/clock/recomputeClocks.ts'
import { type escalateQuestions, escalatingQuestions } from '../api/questions/escalation/escalateQuestions.ts'
import { nextOpen } from '../api/workingTime/clock/dueAfter.ts'
import { readWorkingTime } from '../api/workingTime/readWorkingTime.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, organisation } from './support/builders.ts'
import { testConfig } from './support/config.ts'
import { freshDatabase } from './support/database/database.ts'
import { type Asking, actsOn, askedOf, question, type QuestionSeen } from './support/questions.ts'

const SMTP = { host: '127.0.0.1', port: 9, secure: false, credentials: null, from: 'beadle@force.example' }
type Run = RunOf<typeof escalateQuestions>

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const signal = new AbortController().signal
const lines: string[] = []
const log = createLog('error', { write: (line) => void lines.push(line) })

/** Whom a question's reminders went to, with what they say first, in the order of sending. */
const LETTERS = `
  select a.display_name as "to", m.subject from outbox_mail m left join account a on a.id = m.account_id
  where m.subject like $1 and m.subject like '%answer is%' order by m.created_at, m.id`

describe('the clock of questions when something is in its way', () => {
  let server: Api
  let ledger: Ledger
  let mail: Mail
  let people: Cast
  let asking: Asking
  let asker: Client
  beforeAll(async () => {
    server = await api(await freshDatabase())
    ledger = createLedger(server.db)
    mail = createMail(server.db, testConfig({ smtp: SMTP }), createLog('silent'))
    people = await cast(server)
    asking = await askedOf(server, people, people.crimeDirectorate)
    asker = await server.as('STAKEHOLDER', { organisationId: (await organisation(people.manager)).id })
  })
  afterAll(async () => {
    await ledger.close()
    await mail.close()
  })

  const at = (now: Date): Run => ({ data: {}, db: server.db, clock: { now: () => now }, signal })
  const later = (moment: string | null | undefined, byMs = 0) => at(new Date(Date.parse(String(moment)) + byMs))
  /** As of then, or of when somebody is there again. */
  const open = async (moment: string | null | undefined, byMs = 0) => {
    const { calendar } = await readWorkingTime(server.db)
    return at(nextOpen(new Date(Date.parse(String(moment)) + byMs + MINUTE_MS), calendar) ?? new Date(0))
  }
  const escalate = (run: Run) => escalatingQuestions({ ledger, mail, log })(run)
  const close = (run: Run) => closingSilentQuestions({ ledger, mail, log })(run)
  const recompute = (run: Run = at(new Date())) => recomputingQuestionClocks({ ledger, log })(run)
  const letters = ({ reference }: QuestionSeen) =>
    server.db.query<{ to: string; subject: string }>({ text: LETTERS, values: [`%${reference}%`] })
  const taken = async (asked: QuestionSeen): Promise<QuestionSeen> => {
    const seen = await question(people.crime, asked.id)
    return actsOn(people.crime, 'takeQuestion', { id: asked.id, version: seen?.handling?.version })
  }

  it('goes on, and is measured from when it was asked, where a question is reopened that silence closed unanswered', async () => {
    const asked = await asking.ask(asker)
    const { id } = asked
    const clockOf = async () =>
      (
        await server.db.query<{ same: boolean; open: number; minutes: number | null }>({
          text: `
            select h.clock_from = q.asked_at - interval '7 days' as same, h.answer_minutes as minutes,
              (select count(*)::int from jsonb_array_elements(h.pauses) p where p ->> 'to' is null) as open
            from question_handling h join question q on q.handling_id = h.id where q.id = $1`,
          values: [id],
        })
      )[0]
    await taken(asked)
    await server.db.query({
      text: `
        update question_handling set clock_from = clock_from - interval '7 days'
        where id = (select handling_id from question where id = $1)`,
      values: [id],
    })
    await actsOn(people.crime, 'askBack', { id, version: 1, body: 'Which street?' })
    await close(later(new Date().toISOString(), 40 * DAY_MS))
    const closed = await question(asker, id)

    await actsOn(asker, 'reopenQuestion', { id, version: closed?.version, body: 'Old Jewry.' })
    const reopened = await clockOf()
    const version = (await question(people.crime, id))?.version
    await actsOn(people.crime, 'answerQuestion', { id, version, body: 'In March.' })

    expect(closed?.status).toBe('CLOSED')
    expect(reopened).toStrictEqual({ same: true, open: 0, minutes: null })
    // Seven days hold at least three working days.
    expect((await clockOf())?.minutes).toBeGreaterThan(1000)
  })

  it.each([
    ['remind of', escalate],
    ['close', close],
  ])(
    'leaves one that it cannot %s for its next run, says so without a word of it, and does the others',
    async (_what, run) => {
      const both = [await asking.ask(asker), await asking.ask(asker)] as const
      if (run === close)
        for (const asked of both) {
          await taken(asked)
          await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })
        }
      const [failing, other] = both
      const handling = (await question(people.crime, failing.id))?.handling?.id
      const due = await open(failing.dueAt, 60 * DAY_MS)
      const done = async ({ id, ...asked }: QuestionSeen) =>
        run === close ? (await question(asker, id))?.status === 'CLOSED' : (await letters({ id, ...asked })).length > 0
      const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
      await asOwner(`
      create function give_up() returns trigger language plpgsql as $$ begin
        if new.id = '${handling}' then raise exception 'Bollards'; end if;
        return new;
      end $$`)
      await asOwner('create trigger give_up before update on question_handling for each row execute function give_up()')

      try {
        await run(due)
      } finally {
        await asOwner('drop function give_up cascade')
      }
      const first = [await done(failing), await done(other)]
      await run(due)

      expect([first, await done(failing)]).toStrictEqual([[false, true], true])
      const said = lines.filter((line) => line.includes(failing.id))
      expect(said).toHaveLength(1)
      expect(said.join()).not.toMatch(/Bollards|Old Jewry/)
    },
  )

  it.each([
    ['escalateQuestion', escalate],
    ['closeSilentQuestion', close],
    ['recomputeQuestionClocks', recompute],
  ])('leaves no trace of %s where another process was first', async (operation, run) => {
    const asked = await asking.ask(asker)
    await run(at(new Date()))
    const trace = () =>
      server.db.query({
        text: `
          select (select count(*)::int from ledger_record where operation = $1) as entries,
            (select h.version from question_handling h join question q on q.handling_id = h.id where q.id = $2) as version`,
        values: [operation, asked.id],
      })
    const before = await trace()
    const found = [{ id: asked.id }]
    const lookedEarlier = new Proxy(server.db, {
      get: (db: Database, name: keyof Database) =>
        name === 'query'
          ? async (statement: Statement) =>
              statement.text.includes('q.id <> all') ? found.splice(0) : db.query(statement)
          : db[name],
    })

    await run({ ...at(new Date()), db: lookedEarlier })

    expect([await trace(), found]).toStrictEqual([before, []])
  })
})
