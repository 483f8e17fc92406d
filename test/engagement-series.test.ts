import { api, type Api } from './support/api.ts'
import { type Cast, cast } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { makesKinds } from './support/engagements.ts'
import { clockAt, everyDay, inDays, instancesOf, plans, refusesToPlan } from './support/series/series.ts'

describe('a series that a SPOC plans', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api(await freshDatabase())
    force = await cast(server)
    await makesKinds(force.admin)
  })

  it('has its first meetings as soon as it is answered, each an engagement that is planned', async () => {
    const series = await plans(force.crime)

    const meetings = await instancesOf(force.crime, series)

    expect(meetings.map(({ seriesStart }) => seriesStart)).toStrictEqual([2, 3, 4, 5].map(inDays))
    expect(series.lastDay).toBe(inDays(5))
    expect(meetings.map(({ occurredAt }) => clockAt(occurredAt))).toStrictEqual(Array(4).fill('10:00'))
    expect(meetings[0]).toMatchObject({ status: 'PLANNED', summary: 'The round of the market.', allDay: false })
    expect(Date.parse(meetings[0]!.endsAt!) - Date.parse(meetings[0]!.occurredAt)).toBe(3_600_000)
  })

  it('stays at ten by London clocks on both sides of a change of clocks', async () => {
    const series = await plans(force.crime, { rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=60' })

    const meetings = await instancesOf(force.crime, series)

    expect(meetings).toHaveLength(60)
    expect(new Set(meetings.map(({ occurredAt }) => clockAt(occurredAt)))).toStrictEqual(new Set(['10:00']))
    expect(new Set(meetings.map(({ occurredAt }) => clockAt(occurredAt, 'UTC')))).toStrictEqual(
      new Set(['10:00', '09:00']),
    )
  })

  it('may be of whole days, of which each begins at midnight in London', async () => {
    const series = await plans(force.crime, { startTime: null, minutes: null, rule: 'FREQ=MONTHLY;COUNT=12' })

    const meetings = await instancesOf(force.crime, series)

    expect(new Set(meetings.map(({ occurredAt, allDay }) => `${clockAt(occurredAt)} ${allDay}`))).toStrictEqual(
      new Set(['00:00 true']),
    )
  })

  it('begins on the first day that the rule gives', async () => {
    const series = await plans(force.crime, { rule: 'FREQ=YEARLY;BYMONTH=6;BYDAY=-1FR;COUNT=2' })

    const [first] = await instancesOf(force.crime, series)

    expect(first!.seriesStart).toMatch(/-06-(2[4-9]|30)$/)
  })

  const longAgo = '2020-01-06'
  it.each([
    ['rule', 'that does not end', { rule: 'FREQ=WEEKLY;BYDAY=MO' }],
    ['rule', 'by the second', { rule: 'FREQ=SECONDLY;COUNT=5' }],
    ['rule', 'by the minute', { rule: 'FREQ=MINUTELY;COUNT=5' }],
    ['rule', 'by the hour', { rule: 'FREQ=HOURLY;COUNT=5' }],
    ['rule', 'of days at several hours', { rule: 'FREQ=DAILY;BYHOUR=9,17;COUNT=5' }],
    ['rule', 'that gives no day', { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5' }],
    ['rule', 'that gives no day within two years', { rule: 'FREQ=YEARLY;INTERVAL=3;BYMONTHDAY=1;BYMONTH=1;COUNT=1' }],
    ['rule', 'that ends before it begins', { rule: 'FREQ=DAILY;UNTIL=20200101' }],
    ['rule', 'of 401 days', { rule: 'FREQ=DAILY;COUNT=401' }],
    ['rule', 'that ends after more than 400 days', { rule: 'FREQ=DAILY;UNTIL=20350101' }],
    ['rule', 'that ends in more than 50 years', { rule: 'FREQ=YEARLY;COUNT=60' }],
    ['rule', 'with COUNT and UNTIL', { rule: 'FREQ=DAILY;COUNT=3;UNTIL=20350101' }],
    ['rule', 'with COUNT twice', { rule: 'FREQ=DAILY;COUNT=3;COUNT=4' }],
    ['rule', 'in words', { rule: 'every Monday' }],
    ['rule', 'with a day that no calendar has', { rule: 'FREQ=DAILY;UNTIL=20270230' }],
    ['rule', 'with an interval of nothing', { rule: 'FREQ=DAILY;INTERVAL=0;COUNT=3' }],
    ['rule', 'of the sixth Monday', { rule: 'FREQ=MONTHLY;BYDAY=6MO;COUNT=3' }],
    ['firstDay', 'from a day that has passed', { firstDay: longAgo }],
    ['firstDay', 'from a day in three years', { firstDay: inDays(1100) }],
    ['zone', 'in an unknown zone', { zone: 'Europe/Camelot' }],
    ['zone', 'in an offset', { zone: '+01:00' }],
    ['startTime', 'at no time', { startTime: '25:00' }],
    ['minutes', 'of no length', { minutes: 0 }],
    ['minutes', 'of whole days with a length', { startTime: null, minutes: 60 }],
    ['kind', 'of a kind that is unknown', { kind: 'SEANCE' }],
  ])('is refused, naming %s, %s', async (field, _what, input) => {
    const refusal = await refusesToPlan(force.crime, input)

    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: { [field]: expect.any(String) } })
    expect(Object.keys(refusal['fields'] as object)).toStrictEqual([field])
  })

  it.each(['staff', 'admin', 'analyst'] as const)('is not for somebody of another role (%s)', async (role) => {
    const others = {
      staff: () => server.as('STAFF'),
      admin: () => server.as('ADMINISTRATOR'),
      analyst: () => server.as('ANALYST'),
    }

    const refusal = await refusesToPlan(await others[role](), {})

    expect(refusal.code).toMatch(/^FORBIDDEN/)
  })

  it('is not planned by a SPOC for another directorate', async () => {
    const refusal = await refusesToPlan(force.economic, { directorate: force.crimeDirectorate })

    expect(refusal.code).toMatch(/^FORBIDDEN/)
  })

  it('is read by staff without its summary, and by no stakeholder or analyst', async () => {
    const { id } = await plans(force.crime)
    const text = 'query ($id: ID!) { engagementSeries(id: $id) { rule summary access { unreadableFields } } }'
    const [staff, analyst] = [await server.as('STAFF'), await server.as('ANALYST')]

    const seen = await staff.get<{ engagementSeries: { rule: string; summary: string | null } }>(text, { id })
    const hidden = await analyst.send<{ engagementSeries: unknown }>(text, { id })

    expect(seen.engagementSeries).toMatchObject({ rule: 'FREQ=DAILY;COUNT=4', summary: null })
    expect(hidden.data?.engagementSeries ?? null).toBeNull()
  })

  it('is in the ledger once, with whom it is about', async () => {
    const { id } = await plans(force.crime, everyDay())

    const rows = await server.db.query<{ operation: string }>({
      text: `select distinct operation from history_entry where object_id = $1`,
      values: [id],
    })

    expect(rows).toStrictEqual([{ operation: 'planSeries' }])
  })
})
