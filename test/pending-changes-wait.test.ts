import { escalatingPendingChanges } from '../api/ownSection/pendingChanges/escalation/escalatePendingChanges.ts'
import { levelsDue } from '../api/ownSection/pendingChanges/escalation/levels.ts'
import { createLog } from '../api/platform/log.ts'
import { createMail, type Mail } from '../api/platform/mail/mail.ts'
import { nextOpen } from '../api/workingTime/clock/dueAfter.ts'
import { readWorkingTime } from '../api/workingTime/readWorkingTime.ts'
import { calendarOf, WEEKDAYS } from '../api/workingTime/clock/calendar.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, organisation, word } from './support/builders.ts'
import { testConfig } from './support/config.ts'
import { accept, openFor, proposeName } from './support/ownSection.ts'

const DAY_MS = 86_400_000
const weekdays = WEEKDAYS.slice(0, 5).map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '17:00' }))

describe('a change that nobody decides on', () => {
  let server: Api
  let force: Cast
  let own: string
  let owner: Client
  let mail: Mail
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    own = (await organisation(force.manager)).id
    owner = await server.as('STAKEHOLDER', { organisationId: own, standing: 'OWNER' })
    mail = createMail(server.db, testConfig(), createLog('silent'))
  })
  afterAll(() => mail.close())

  const escalateAt = (now: Date) =>
    escalatingPendingChanges({ mail })({
      data: {},
      db: server.db,
      clock: { now: () => now },
      signal: new AbortController().signal,
    })
  const lettersSince = async (count: number) => {
    const rows = await server.db.query<{ to: string; body: string }>({
      text: `select a.display_name as "to", m.body from outbox_mail m join account a on a.id = m.account_id
        where m.purpose = 'PENDING_CHANGE' and m.subject = 'Changes wait for confirmation' order by m.created_at, m.id`,
      values: [],
    })
    return rows.slice(count)
  }
  const levelsOf = async (id: string) => {
    const rows = await server.db.query<{ level: number }>({
      text: 'select level from pending_change_escalation where pending_change_id = $1 order by level',
      values: [id],
    })
    return rows.map(({ level }) => level)
  }

  it('is brought up after 28 days, four working hours later, and a working day after that', () => {
    const calendar = calendarOf(weekdays, [])
    // Proposed on a Monday at noon: 28 days later is a Monday, too.
    const proposedAt = new Date('2026-11-02T12:00:00Z')
    const at = (moment: string) => levelsDue(proposedAt, calendar, new Date(moment))

    expect(at('2026-11-30T11:59:59Z')).toStrictEqual([])
    expect(at('2026-11-30T12:00:00Z')).toStrictEqual([1])
    expect(at('2026-11-30T16:00:00Z')).toStrictEqual([1, 2])
    expect(at('2026-12-01T15:59:59Z')).toStrictEqual([1, 2])
    expect(at('2026-12-01T16:00:00Z')).toStrictEqual([1, 2, 3])
  })

  it('stays open, and tells each reader once, however often the job runs', async () => {
    const proposed = await proposeName(owner, `Bank ${word()}`)
    const before = (await lettersSince(0)).length
    const { calendar } = await readWorkingTime(server.db)
    const later = nextOpen(new Date(Date.parse(String(proposed['proposedAt'])) + 33 * DAY_MS), calendar) as Date

    await escalateAt(new Date(`${later.toISOString().slice(0, 10)}T01:00:00Z`))
    expect(await levelsOf(proposed.id)).toStrictEqual([])
    await escalateAt(later)
    const letters = await lettersSince(before)
    await Promise.all([escalateAt(later), escalateAt(new Date(later.getTime() + 7 * DAY_MS))])

    expect(await levelsOf(proposed.id)).toStrictEqual([1, 2, 3])
    // After a standstill only the highest level is told: it goes to the administrators.
    expect(letters.map(({ to }) => to)).toContain('Test ADMINISTRATOR')
    expect(letters.every(({ body }) => body.includes('/pendingChanges') && !body.includes(own))).toBe(true)
    expect((await lettersSince(before)).length).toBe(letters.length)
    expect((await openFor(owner, own)).map(({ id }) => id)).toStrictEqual([proposed.id])
  })

  it('is told to its proposer once it is decided, in the name of the office', async () => {
    const [open] = await openFor(owner, own)
    await accept(force.crime, open as never)

    const [letter] = await server.db.query<{ subject: string; body: string | null }>({
      text: `select subject, body from outbox_mail where account_id = $1 and purpose = 'PENDING_CHANGE' order by created_at desc limit 1`,
      values: [owner.accountId],
    })

    expect(letter?.subject).toBe('A change that you proposed is confirmed')
    expect(letter?.body).toContain('Crime has confirmed a change')
    expect(letter?.body).not.toContain('Test SPOC')
  })
})
