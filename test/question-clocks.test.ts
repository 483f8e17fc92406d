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
import { cast, type Cast, create, organisation, update } from './support/builders.ts'
import { testConfig } from './support/config.ts'
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

describe('the clock of questions', () => {
  let server: Api
  let ledger: Ledger
  let mail: Mail
  let people: Cast
  let asking: Asking
  let asker: Client
  let own: { id: string; version: number }
  beforeAll(async () => {
    server = await api()
    ledger = createLedger(server.db)
    mail = createMail(server.db, testConfig({ smtp: SMTP }), createLog('silent'))
    people = await cast(server)
    own = await organisation(people.manager)
    asking = await askedOf(server, people, people.crimeDirectorate)
    asker = await server.as('STAKEHOLDER', { organisationId: own.id })
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
  const close = (run: Run) => closingSilentQuestions({ ledger, log })(run)
  const recompute = (run: Run = at(new Date())) => recomputingQuestionClocks({ ledger, log })(run)
  const levelOf = async (asked: QuestionSeen) => {
    const [row] = await server.db.query<{ level: number }>({
      text: 'select escalation_level as level from question_handling h join question q on q.handling_id = h.id where q.id = $1',
      values: [asked.id],
    })
    return row?.level
  }
  const letters = ({ reference }: QuestionSeen) =>
    server.db.query<{ to: string; subject: string }>({ text: LETTERS, values: [`%${reference}%`] })
  const taken = async (asked: QuestionSeen): Promise<QuestionSeen> => {
    const seen = await question(people.crime, asked.id)
    return actsOn(people.crime, 'takeQuestion', { id: asked.id, version: seen?.handling?.version })
  }

  it('tells the SPOCs when an answer is due, once, however often and in how many processes it looks', async () => {
    const asked = await asking.ask(asker)
    const due = await open(asked.firstAnswerDueAt)

    await Promise.all([escalate(due), escalate(due)])
    const first = await letters(asked)
    await escalate(due)

    expect(await levelOf(asked)).toBe(2)
    expect(first.map(({ subject }) => subject)).toStrictEqual([
      `[${asked.reference}] An answer is due soon`,
      `[${asked.reference}] An answer is overdue`,
    ])
    expect(await letters(asked)).toStrictEqual(first)
  })

  it('tells nobody at night, unless it is urgent', async () => {
    const [normal, urgent] = [await asking.ask(asker), await asking.ask(asker, { urgency: 'URGENT' })]
    const day = new Date(Date.parse(String(normal.dueAt)) + DAY_MS).toISOString().slice(0, 10)

    await escalate(later(`${day}T02:00:00.000Z`))

    expect([await letters(normal), await levelOf(normal)]).toStrictEqual([[], 0])
    expect((await letters(urgent)).length).toBeGreaterThan(0)
    expect(await levelOf(urgent)).toBeGreaterThan(1)
  })

  it('tells the lead and then the administrators when nothing ran for weeks, and the asker sees none of it', async () => {
    const asked = await asking.ask(asker)

    await escalate(await open(asked.dueAt, 21 * DAY_MS))

    expect(await levelOf(asked)).toBe(4)
    expect(await question(asker, asked.id)).toStrictEqual(asked)
  })

  it('closes a question after ten working days of silence, with history, and not before', async () => {
    const asked = await asking.ask(asker)
    await taken(asked)
    await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })

    await close(later(new Date().toISOString(), 9 * DAY_MS))
    const before = await question(asker, asked.id)
    await close(later(new Date().toISOString(), 40 * DAY_MS))
    await close(later(new Date().toISOString(), 40 * DAY_MS))
    const after = await question(asker, asked.id)

    expect([before?.status, after?.status]).toStrictEqual(['ANSWERED', 'CLOSED'])
    expect(after?.version).toBe((before?.version ?? 0) + 1)
    const changes = await server.db.query<{ source: string }>({
      text: `select source from history_entry where object_id = $1 and field = 'askerStatus' and source = 'clock'`,
      values: [asked.id],
    })
    expect(changes).toHaveLength(1)
  })

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

  it('leaves a question open whose asker has replied meanwhile', async () => {
    const asked = await asking.ask(asker)
    await taken(asked)
    const answered = await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })
    await actsOn(asker, 'replyToQuestion', { id: asked.id, version: answered.version, body: 'Which March?' })

    await close(later(new Date().toISOString(), 60 * DAY_MS))

    expect((await question(asker, asked.id))?.status).toBe('ASKED')
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

  it('is set again for open questions when the tier of their organisation changes, and never for closed ones', async () => {
    const [open, withdrawn] = [await asking.ask(asker), await asking.ask(asker)]
    const gone = await actsOn(asker, 'withdrawQuestion', { id: withdrawn.id, version: withdrawn.version })

    own = await update(people.manager, 'Organisation', own, { tier: 1 })
    await recompute()

    const sooner = await question(asker, open.id)
    expect(Date.parse(String(sooner?.dueAt))).toBeLessThan(Date.parse(String(open.dueAt)))
    expect(await question(asker, gone.id)).toStrictEqual(gone)
  })

  it('is set again when the calendar changes', async () => {
    const asked = await asking.ask(asker)
    const day = String(asked.dueAt).slice(0, 10)
    const { workingCalendars } = await people.admin.get<{
      workingCalendars: { edges: { node: { id: string } }[] }
    }>('{ workingCalendars { edges { node { id } } } }')
    // The clocks go by the first that was made.
    const [calendar] = workingCalendars.edges.map(({ node }) => node.id).sort()

    await create(people.admin, 'ClosedDay', { calendar, day, name: 'A holiday' })
    await recompute()

    expect(Date.parse(String((await question(asker, asked.id))?.dueAt))).toBeGreaterThan(
      Date.parse(String(asked.dueAt)),
    )
  })

  it('is set again when a SPOC says that a question is urgent', async () => {
    const asked = await asking.ask(asker)

    const urgent = await actsOn(people.crime, 'changeUrgency', { id: asked.id, version: 1, urgency: 'URGENT' })

    expect(Date.parse(String(urgent.dueAt))).toBeLessThan(Date.parse(String(asked.dueAt)))
    const refusal = await asking.refused(asker, 'changeUrgency', { id: asked.id, version: 2, urgency: 'URGENT' })
    expect(refusal.extensions.code).toBe('FORBIDDEN')
  })
})
