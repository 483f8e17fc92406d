import { createLedger } from '../api/access/ledger.ts'
import { createLog } from '../api/platform/log.ts'
import { createMail } from '../api/platform/mail/mail.ts'
import { closingSilentQuestions } from '../api/questions/clock/closeSilent.ts'
import { recomputingQuestionClocks } from '../api/questions/clock/recomputeClocks.ts'
import { escalatingQuestions } from '../api/questions/escalation/escalateQuestions.ts'
import { dueAfter, nextOpen, workingMinutesBetween } from '../api/workingTime/clock/dueAfter.ts'
import { afterWorkingDays } from '../api/workingTime/clock/workingDays.ts'
import { readWorkingTime } from '../api/workingTime/readWorkingTime.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, code, create, organisation, update } from './support/builders.ts'
import { testConfig } from './support/config.ts'
import { freshDatabase } from './support/database/database.ts'
import { type Asking, actsOn, askedOf, question, type QuestionSeen, WHAT_FOR } from './support/questions.ts'

const SMTP = { host: '127.0.0.1', port: 9, secure: false, credentials: null, from: 'beadle@force.example' }
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const signal = new AbortController().signal

/** Whom a question's reminders went to, with what they say first, in the order of sending. */
const LETTERS = `
  select a.display_name as "to", m.subject from outbox_mail m left join account a on a.id = m.account_id
  where m.subject like $1 and m.subject like '%answer is%' order by m.created_at, m.id`

type Clockwork = ReturnType<typeof clockwork>

/** What the clock does to questions, as of a moment. */
function clockwork(server: Api) {
  const ledger = createLedger(server.db)
  const log = createLog('silent')
  const mail = createMail(server.db, testConfig({ smtp: SMTP }), log)
  // Without a server these letters can be read.
  const kept = createMail(server.db, testConfig(), log)
  const at = (now: Date) => ({ data: {}, db: server.db, clock: { now: () => now }, signal })
  return {
    escalate: (now: Date) => escalatingQuestions({ ledger, mail, log })(at(now)),
    closeSilent: (now: Date) => closingSilentQuestions({ ledger, mail: kept, log })(at(now)),
    recompute: () => recomputingQuestionClocks({ ledger, log })(at(new Date())),
    async close() {
      await ledger.close()
      await mail.close()
    },
  }
}

describe('the clock of questions', () => {
  let server: Api
  let clock: Clockwork
  let people: Cast
  let asking: Asking
  let asker: Client
  let own: { id: string; version: number }
  beforeAll(async () => {
    server = await api(await freshDatabase())
    clock = clockwork(server)
    people = await cast(server)
    own = await organisation(people.manager)
    asking = await askedOf(server, people, people.crimeDirectorate)
    asker = await server.as('STAKEHOLDER', { organisationId: own.id })
  })
  afterAll(() => clock.close())

  const later = (moment: string | null | undefined, byMs = 0) => new Date(Date.parse(String(moment)) + byMs)
  /** As of then, or of when somebody is there again. */
  const open = async (moment: string | null | undefined, byMs = 0) => {
    const { calendar } = await readWorkingTime(server.db)
    return nextOpen(later(moment, byMs + MINUTE_MS), calendar) ?? new Date(0)
  }
  const tenWorkingDaysOn = async (): Promise<Date> =>
    afterWorkingDays(new Date(), 10, (await readWorkingTime(server.db)).calendar) ?? new Date(0)
  const byVersion = ({ id, version }: QuestionSeen) => ({ id, version })
  /** The force does not work on that day, by the calendar that the clocks go by: the first that was made. */
  const closed = async (day: string): Promise<void> => {
    const { workingCalendars } = await people.admin.get<{
      workingCalendars: { edges: { node: { id: string } }[] }
    }>('{ workingCalendars { edges { node { id } } } }')
    const [calendar] = workingCalendars.edges.map(({ node }) => node.id).sort()
    await create(people.admin, 'ClosedDay', { calendar, day, name: 'A holiday' })
  }
  const levelOf = async (asked: QuestionSeen) => {
    const [row] = await server.db.query<{ level: number }>({
      text: 'select escalation_level as level from question_handling h join question q on q.handling_id = h.id where q.id = $1',
      values: [asked.id],
    })
    return row?.level
  }
  const pausedMinutesOf = async ({ id }: QuestionSeen): Promise<number> => {
    const text = 'query ($id: ID!) { question(id: $id) { handling { pausedMinutes } } }'
    const seen = await people.crime.get<{ question: { handling: { pausedMinutes: number } } }>(text, { id })
    return seen.question.handling.pausedMinutes
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

    await Promise.all([clock.escalate(due), clock.escalate(due)])
    const first = await letters(asked)
    await clock.escalate(due)

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

    await clock.escalate(later(`${day}T02:00:00.000Z`))

    expect([await letters(normal), await levelOf(normal)]).toStrictEqual([[], 0])
    expect((await letters(urgent)).length).toBeGreaterThan(0)
    expect(await levelOf(urgent)).toBeGreaterThan(1)
  })

  it('tells the lead and then the administrators when nothing ran for weeks, and the asker sees none of it', async () => {
    const asked = await asking.ask(asker)

    await clock.escalate(await open(asked.dueAt, 21 * DAY_MS))

    expect(await levelOf(asked)).toBe(4)
    expect(await question(asker, asked.id)).toStrictEqual(asked)
  })

  it('begins again with nobody told once the asker replies to an answer', async () => {
    const asked = await taken(await asking.ask(asker))
    await clock.escalate(await open(asked.dueAt, 21 * DAY_MS))
    const before = await levelOf(asked)
    const { id, version } = await actsOn(people.crime, 'answerQuestion', {
      id: asked.id,
      version: 1,
      body: 'In March.',
    })

    await actsOn(asker, 'replyToQuestion', { id, version, body: 'Which March?' })

    expect([before, await levelOf(asked)]).toStrictEqual([4, 0])
  })

  it('counts how long it stood, and goes on, although the asker, asked back after an answer, fell silent and then reopens', async () => {
    const { id } = await taken(await asking.ask(asker))
    const clockFrom = async () => {
      const text =
        'select clock_from as "from" from question_handling h join question q on q.handling_id = h.id where q.id = $1'
      const [row] = await server.db.query<{ from: Date }>({ text, values: [id] })
      return String(row?.from)
    }
    const answered = await actsOn(people.crime, 'answerQuestion', { id, version: 1, body: 'In March.' })
    const again = await actsOn(asker, 'replyToQuestion', { ...byVersion(answered), body: 'Which March?' })
    const waiting = await actsOn(people.crime, 'askBack', { ...byVersion(again), body: 'Which street?' })
    const weekAgo = new Date(Date.now() - 7 * DAY_MS)
    await server.db.query({
      text: `
        with asked as (
          update question set answered_at = $2::text::timestamptz - interval '1 day' where id = $1 returning handling_id
        )
        update question_handling h set pauses = jsonb_build_array(jsonb_build_object('from', $2::text, 'to', null))
        from asked where h.id = asked.handling_id`,
      values: [id, weekAgo.toISOString()],
    })
    await clock.closeSilent(await tenWorkingDaysOn())
    const version = waiting.version + 1
    const began = await clockFrom()

    const reopened = await actsOn(asker, 'reopenQuestion', { id, version, body: 'Old Jewry.' })

    const { calendar } = await readWorkingTime(server.db)
    const stood = workingMinutesBetween(weekAgo, new Date(), calendar)
    expect(Math.abs((await pausedMinutesOf(reopened)) - stood)).toBeLessThanOrEqual(1)
    expect(await clockFrom()).toBe(began)
  })

  it('closes a question after ten working days of silence, with history, and not before', async () => {
    const asked = await asking.ask(asker)
    await taken(asked)
    await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })

    const closes = await tenWorkingDaysOn()
    await clock.closeSilent(new Date(closes.getTime() - MINUTE_MS))
    const before = await question(asker, asked.id)
    for (const _look of [1, 2]) await clock.closeSilent(closes)
    const after = await question(asker, asked.id)

    expect([before?.status, after?.status]).toStrictEqual(['ANSWERED', 'CLOSED'])
    expect(after?.version).toBe((before?.version ?? 0) + 1)
    const changes = await server.db.query<{ source: string }>({
      text: `select source from history_entry where object_id = $1 and field = 'askerStatus' and source = 'clock'`,
      values: [asked.id],
    })
    expect(changes).toHaveLength(1)
  })

  it('tells who asked that silence has closed it, once, and asks how satisfied they are; a SPOC who asked for others rates nothing', async () => {
    const closings = async (by: Client, asked: QuestionSeen) => {
      await taken(asked)
      await actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })
      const closes = await tenWorkingDaysOn()
      for (const _look of [1, 2]) await clock.closeSilent(closes)
      const rows = await server.db.query<{ text: string }>({
        text: `select body as text from outbox_mail where account_id = $1 and subject like $2`,
        values: [by.accountId, `[${asked.reference}]%`],
      })
      return rows.map(({ text }) => text).filter((text) => text.includes('is closed'))
    }
    const outsider = await closings(asker, await asking.ask(asker))
    const spoc = await closings(people.economic, await asking.ask(people.economic, { organisation: own.id }))

    expect(outsider).toHaveLength(1)
    expect(outsider[0]).toMatch(/nothing was added to it for 10 working days.*how satisfied.*within 28 days/s)
    expect(outsider[0]).not.toContain('March')
    expect(spoc).toHaveLength(1)
    expect(spoc[0]).not.toContain('satisfied')
  })

  it('closes a question in the same way that waits for its asker, and none whose asker has replied meanwhile', async () => {
    const waiting = async (): Promise<QuestionSeen> => {
      const { id } = await taken(await asking.ask(asker))
      return actsOn(people.crime, 'askBack', { id, version: 1, body: 'Which street?' })
    }
    const [silent, heard] = [await waiting(), await waiting()]
    const again = await taken(await asking.ask(asker))
    const answered = await actsOn(people.crime, 'answerQuestion', { id: again.id, version: 1, body: 'In March.' })
    for (const { id, version } of [heard, answered])
      await actsOn(asker, 'replyToQuestion', { id, version, body: 'Which March?' })

    const closes = await tenWorkingDaysOn()
    await clock.closeSilent(new Date(closes.getTime() - MINUTE_MS))
    const before = (await question(asker, silent.id))?.status
    await clock.closeSilent(new Date(closes.getTime() + 60 * DAY_MS))

    const after = await Promise.all([silent, heard, answered].map(({ id }) => question(asker, id)))
    expect([before, ...after.map((seen) => seen?.status)]).toStrictEqual(['WAITING', 'CLOSED', 'ASKED', 'ASKED'])
  })

  it('is set again for open questions when the tier of their organisation changes, and never for closed ones', async () => {
    const [open, withdrawn] = [await asking.ask(asker), await asking.ask(asker)]
    const gone = await actsOn(asker, 'withdrawQuestion', { id: withdrawn.id, version: withdrawn.version })

    own = await update(people.manager, 'Organisation', own, { tier: 1 })
    await clock.recompute()

    const sooner = await question(asker, open.id)
    expect(Date.parse(String(sooner?.dueAt))).toBeLessThan(Date.parse(String(open.dueAt)))
    expect(await question(asker, gone.id)).toStrictEqual(gone)
  })

  it('is set again when the calendar changes, as is when silence closes what was answered', async () => {
    const asked = await asking.ask(asker)
    const [answered, waiting] = [await taken(await asking.ask(asker)), await taken(await asking.ask(asker))]
    await actsOn(people.crime, 'answerQuestion', { id: answered.id, version: 1, body: 'In March.' })
    await actsOn(people.crime, 'askBack', { id: waiting.id, version: 1, body: 'Which street?' })
    const ended = await actsOn(asker, 'withdrawQuestion', await asking.ask(asker).then(byVersion))
    const closes = await tenWorkingDaysOn()
    const times = await question(asker, answered.id)

    await closed(String(asked.dueAt).slice(0, 10))
    await clock.recompute()
    await clock.closeSilent(closes)

    expect(Date.parse(String((await question(asker, asked.id))?.dueAt))).toBeGreaterThan(
      Date.parse(String(asked.dueAt)),
    )
    expect(await question(asker, answered.id)).toStrictEqual(times)
    expect((await question(asker, waiting.id))?.status).toBe('WAITING')
    expect(await question(asker, ended.id)).toStrictEqual(ended)
    await clock.closeSilent(await tenWorkingDaysOn())
    expect((await question(asker, answered.id))?.status).toBe('CLOSED')
    expect((await question(asker, waiting.id))?.status).toBe('CLOSED')
  })

  it('keeps its pauses when tier, calendar or urgency change, and goes on from when it began', async () => {
    const bank = await organisation(people.manager)
    const { id } = await asking.ask(await server.as('STAKEHOLDER', { organisationId: bank.id }))
    // Asked on a Monday at ten; from half past ten to half past two the force waited for the asker.
    const pauses = [{ from: '2019-03-04T10:30:00.000Z', to: '2019-03-04T14:30:00.000Z' }]
    await server.db.query({
      text: `
        update question_handling set clock_from = '2019-03-04T10:00Z', pauses = $2, clock_revision = 0
        where id = (select handling_id from question where id = $1)`,
      values: [id, JSON.stringify(pauses)],
    })
    const dueTimes = async () => {
      await clock.recompute()
      const seen = await question(people.crime, id)
      return [seen?.firstAnswerDueAt, seen?.dueAt].map((due) => String(due).slice(0, 16))
    }

    // Two days and five of eight hours each; then four hours and two days, a holiday between; then one hour and four.
    expect(await dueTimes()).toStrictEqual(['2019-03-06T14:00', '2019-03-11T14:00'])
    await update(people.manager, 'Organisation', bank, { tier: 1 })
    expect(await dueTimes()).toStrictEqual(['2019-03-05T10:00', '2019-03-06T14:00'])
    await closed('2019-03-05')
    expect(await dueTimes()).toStrictEqual(['2019-03-06T10:00', '2019-03-07T14:00'])
    const version = (await question(people.crime, id))?.version
    await actsOn(people.crime, 'changeUrgency', { id, version, urgency: 'URGENT' })
    expect(await dueTimes()).toStrictEqual(['2019-03-04T15:00', '2019-03-06T10:00'])
  })

  it('is set again when a SPOC says that a question is urgent', async () => {
    const asked = await asking.ask(asker)

    const urgent = await actsOn(people.crime, 'changeUrgency', { id: asked.id, version: 1, urgency: 'URGENT' })

    expect(Date.parse(String(urgent.dueAt))).toBeLessThan(Date.parse(String(asked.dueAt)))
    const refusal = await asking.refused(asker, 'changeUrgency', { id: asked.id, version: 2, urgency: 'URGENT' })
    expect(refusal.extensions.code).toBe('FORBIDDEN')
  })
})

describe('the reminders of a question', () => {
  let server: Api
  let people: Cast
  let asker: Client
  let clock: Clockwork
  beforeAll(async () => {
    server = await api(await freshDatabase())
    clock = clockwork(server)
    people = await cast(server)
    asker = await server.as('STAKEHOLDER', { organisationId: (await organisation(people.manager)).id })
  })
  afterAll(() => clock.close())

  /** A directorate of its own, whose questions are asked by `ask`. */
  async function desk() {
    const directorate = (await create(people.admin, 'Directorate', { code: code(), name: 'Desk' })).id
    const asking = await askedOf(server, people, directorate)
    const serves = async (assignment: Record<string, unknown> = {}): Promise<Client> => {
      const spoc = await server.as('SPOC')
      await create(people.admin, 'SpocAssignment', { account: spoc.accountId, directorate, ...assignment })
      return spoc
    }
    const ask = () => asking.ask(asker)
    return { directorate, serves, ask }
  }
  const take = async (by: Client, { id }: QuestionSeen): Promise<unknown> =>
    actsOn(by, 'takeQuestion', { id, version: (await question(by, id))?.handling?.version })
  /** Who was told of a question, in the order of telling; administrators of the shared database as one. */
  const told = async ({ reference }: QuestionSeen): Promise<string[]> => {
    const rows = await server.db.query<{ to: string; subject: string }>({
      text: `
        select case when 'ADMINISTRATOR' = any(a.roles) then 'administrators' else a.id::text end as "to", m.subject
        from outbox_mail m left join account a on a.id = m.account_id
        where m.subject like $1 and m.subject like '%answer is%'
        group by 1, 2, m.created_at order by m.created_at, 1`,
      values: [`%${reference}%`],
    })
    return rows.map(({ to }) => to)
  }
  /** When the force is there first after so many working minutes of a question. */
  const after = async ({ askedAt }: QuestionSeen, minutes: number): Promise<Date> => {
    const { calendar } = await readWorkingTime(server.db)
    return nextOpen(dueAfter(new Date(askedAt), minutes, calendar) ?? new Date(0), calendar) ?? new Date(0)
  }
  /** Of a first answer to an organisation without a tier, and of the steps after it was due. */
  const firstAnswerMinutes = async (): Promise<number> => {
    const { responseTimes } = await readWorkingTime(server.db)
    return responseTimes.find(({ urgency, tier }) => urgency === 'NORMAL' && tier === 3)?.firstAnswerMinutes ?? 0
  }
  /** Whom each of the four levels of the first answer tells, in turn; each is looked at twice. */
  async function levelsOf(asked: QuestionSeen): Promise<string[][]> {
    const minutes = await firstAnswerMinutes()
    const levels: string[][] = []
    let before: string[] = []
    for (const passed of [minutes * 0.75, minutes, minutes + 240, minutes + 720]) {
      await clock.escalate(await after(asked, passed - 1))
      expect(await told(asked)).toStrictEqual(before)
      for (const _look of [1, 2]) await clock.escalate(await after(asked, passed))
      const all = await told(asked)
      levels.push(all.slice(before.length).sort())
      before = all
    }
    return levels
  }
  const ids = (...clients: Client[]): string[] => clients.map(({ accountId }) => accountId).sort()

  it('go to the assignee, then to all SPOCs, then to the lead, then to the administrators, once each', async () => {
    const { serves, ask } = await desk()
    const [lead, assignee, other] = [await serves({ lead: true }), await serves(), await serves()]
    const asked = await ask()
    await take(assignee, asked)

    expect(await levelsOf(asked)).toStrictEqual([
      ids(assignee),
      ids(lead, assignee, other),
      ids(lead),
      ['administrators'],
    ])
  })

  it('go to all SPOCs at first where nobody has taken it, without those who are away', async () => {
    const { serves, ask } = await desk()
    const [one, other] = [await serves(), await serves()]
    await serves({ absentFrom: '2020-01-01' })
    await serves({ absentUntil: '2099-12-31', lead: true })

    expect(await levelsOf(await ask())).toStrictEqual([
      ids(one, other),
      ids(one, other),
      ['administrators'],
      ['administrators'],
    ])
  })

  it('go at once to the others where the assignee is away, and to the administrators where everybody is', async () => {
    const { serves, ask } = await desk()
    const [assignee, other] = [await serves(), await serves()]
    const asked = await ask()
    await take(assignee, asked)
    const away = `update spoc_assignment set absent_from = '2020-01-01' where account_id = $1`

    await server.db.query({ text: away, values: [assignee.accountId] })
    await clock.escalate(await after(asked, (await firstAnswerMinutes()) * 0.75))
    const first = await told(asked)
    await server.db.query({ text: away, values: [other.accountId] })
    await clock.escalate(await after(asked, await firstAnswerMinutes()))

    expect([first, await told(asked)]).toStrictEqual([ids(other), [...ids(other), 'administrators']])
  })

  describe('of two directorates', () => {
    /** A question in the hands of the first's lead, which the second has to answer, too. */
    const askedOfBoth = async (second: { directorate: string }) => {
      const { serves, ask } = await desk()
      const lead = await serves({ lead: true })
      const asked = await ask()
      await take(lead, asked)
      const version = (await question(lead, asked.id))?.handling?.version
      await actsOn(lead, 'changeRoutes', { id: asked.id, version, add: [second.directorate], reason: WHAT_FOR })
      return { asked, lead, serves }
    }

    it('go to the administrators for the one where everybody is away, and to the SPOCs of the other', async () => {
      const second = await desk()
      await second.serves({ absentFrom: '2020-01-01' })
      await second.serves({ absentFrom: '2020-01-01', lead: true })

      const { asked, lead } = await askedOfBoth(second)

      const both = [lead.accountId, 'administrators']
      expect(await levelsOf(asked)).toStrictEqual([both, both, both, ['administrators']])
    })

    it('go to the administrators for the one whose lead is away, and to the lead of the other', async () => {
      const second = await desk()
      const spoc = await second.serves()
      await second.serves({ absentFrom: '2020-01-01', lead: true })

      const { asked, lead } = await askedOfBoth(second)

      expect(await levelsOf(asked)).toStrictEqual([
        ids(lead, spoc),
        ids(lead, spoc),
        [lead.accountId, 'administrators'],
        ['administrators'],
      ])
    })

    it('go to all SPOCs of the one whose assignee is away, and to the assignee of the other alone', async () => {
      const second = await desk()
      const [gone, stays] = [await second.serves(), await second.serves()]
      const { asked, lead, serves } = await askedOfBoth(second)
      await serves()
      await take(gone, asked)
      await server.db.query({
        text: `update spoc_assignment set absent_from = '2020-01-01' where account_id = $1`,
        values: [gone.accountId],
      })

      await clock.escalate(await after(asked, (await firstAnswerMinutes()) * 0.75))

      expect((await told(asked)).sort()).toStrictEqual(ids(lead, stays))
    })
  })

  it('end with the answer', async () => {
    const { serves, ask } = await desk()
    const spoc = await serves()
    const asked = await ask()
    await take(spoc, asked)
    await actsOn(spoc, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })

    await clock.escalate(await after(asked, 10_000))

    expect(await told(asked)).toStrictEqual([])
  })
})
