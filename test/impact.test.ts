import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  cast,
  type Cast,
  code,
  create,
  type Made,
  organisation,
  person,
  premises,
} from './support/builders.ts'
import { adds, logs, makesKinds } from './support/engagements.ts'
import { impact, refusesImpact, refusesTrends, trendOf } from './support/impact.ts'
import { askedOf } from './support/questions.ts'

describe('the impact of an issue, for those who may read engagements', () => {
  let server: Api
  let force: Cast
  let issue: string
  let sector: string
  let bank: Made
  let shop: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await makesKinds(force.admin)
  })
  beforeEach(async () => {
    ;[issue, sector] = await Promise.all([
      create(force.admin, 'Issue', { code: code(), name: 'Protest' }).then(({ id }) => id),
      create(force.admin, 'Sector', { code: code(), name: 'Banks' }).then(({ id }) => id),
    ])
    ;[bank, shop] = await Promise.all([organisation(force.crime, { sector }), organisation(force.crime, { sector })])
  })

  const names = (organisations: Made[], occurredAt: string, more = {}) =>
    logs(force.crime, { organisations: organisations.map(({ id }) => id), issues: [issue], occurredAt, ...more })
  const figures = async (by: Client, month: string, more = {}) => {
    const { rows } = await impact(by, { issue, month, by: 'SECTOR', ...more })
    return rows.map(({ key, mentions, asked, meanSentiment }) => [key === sector, mentions, asked, meanSentiment])
  }

  it('counts each organisation once a month, however often it named the issue', async () => {
    await names([bank, shop], '2025-05-05T10:00:00Z')
    await names([bank], '2025-05-06T10:00:00Z')

    expect(await figures(force.crime, '2025-05')).toStrictEqual([[true, 2, 0, null]])
    expect(await figures(force.crime, '2025-06')).toStrictEqual([])
  })

  it('tells the mean of how they feel, and how many were asked', async () => {
    const first = await names([bank], '2025-05-05T10:00:00Z')
    await adds(force.crime, 'EngagementIssue', { engagement: first.id, issue, sentiment: -2 })
    const again = await names([bank], '2025-05-06T10:00:00Z')
    await adds(force.crime, 'EngagementIssue', { engagement: again.id, issue, sentiment: -1 })
    const other = await names([shop], '2025-05-07T10:00:00Z')
    await adds(force.crime, 'EngagementIssue', { engagement: other.id, issue, sentiment: 1 })
    await names([await organisation(force.crime, { sector })], '2025-05-08T10:00:00Z')

    // The bank's two are one: (-1.5 + 1) / 2, to one decimal.
    expect(await figures(force.crime, '2025-05')).toStrictEqual([[true, 3, 2, -0.3]])
  })

  it.each([
    ['2025-03-31T22:59:59Z', '2025-03'],
    ['2025-03-31T23:00:00Z', '2025-04'],
    ['2025-10-31T23:59:59Z', '2025-10'],
    ['2025-11-01T00:00:00Z', '2025-11'],
  ])('counts what was at %s in %s, as London has it', async (occurredAt, month) => {
    await names([bank], occurredAt)

    const counted = await Promise.all(
      ['2025-03', '2025-04', '2025-10', '2025-11'].map(async (one) => [one, await figures(force.crime, one)]),
    )

    expect(counted.flatMap(([one, rows]) => ((rows ?? []).length > 0 ? [one] : []))).toStrictEqual([month])
  })

  it('counts the organisation of somebody who was met', async () => {
    const clerk = await person(force.crime)
    await create(force.crime, 'Affiliation', { person: clerk.id, organisation: shop.id })
    await logs(force.crime, { people: [clerk.id], issues: [issue], occurredAt: '2025-05-05T10:00:00Z' })

    expect(await figures(force.crime, '2025-05')).toStrictEqual([[true, 1, 0, null]])
  })

  it('counts a question for the directorate that has it, and for no other', async () => {
    const owner = await server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' })
    const asking = await askedOf(server, force, force.crimeDirectorate)
    await asking.ask(owner)
    const month = new Date().toISOString().slice(0, 7)

    const asked = { issue: asking.issue }
    const [crime, economic] = await Promise.all([
      figures(force.crime, month, asked),
      figures(force.economic, month, asked),
    ])

    expect([crime, economic]).toStrictEqual([[[true, 1, 0, null]], []])
  })

  it('forgets what was archived', async () => {
    await archive(force.crime, 'Engagement', await names([bank], '2025-05-05T10:00:00Z'))

    expect(await figures(force.crime, '2025-05')).toStrictEqual([])
  })

  it('counts what was said to one directorate, if asked', async () => {
    await names([bank], '2025-05-05T10:00:00Z')
    await logs(force.economic, { organisations: [shop.id], issues: [issue], occurredAt: '2025-05-06T10:00:00Z' })

    expect(await figures(force.crime, '2025-05')).toStrictEqual([[true, 2, 0, null]])
    expect(await figures(force.crime, '2025-05', { directorate: force.economicDirectorate })).toStrictEqual([
      [true, 1, 0, null],
    ])
  })

  it('counts by squares of 250 m, with their ground', async () => {
    const location = { longitude: -0.0913, latitude: 51.5132 }
    await premises(force.manager, { organisation: bank.id, location })
    await names([bank], '2025-05-05T10:00:00Z')

    const { rows } = await impact(force.crime, { issue, month: '2025-05', by: 'SQUARE', and: 'SECTOR' })

    expect(rows).toMatchObject([{ andKey: sector, mentions: 1, shape: { type: 'Polygon' } }])
    expect(rows[0]?.key).toMatch(/^250\/\d+\/\d+$/)
  })

  it('says in words what rises', async () => {
    await names([bank], '2025-04-05T10:00:00Z')
    await names([bank, shop], '2025-05-05T10:00:00Z')

    expect(await trendOf(force.crime, '2025-05', issue)).toStrictEqual({
      issue,
      mentions: 2,
      meanBefore: 0.1,
      rises: 'Protest: 2 mentions in May, 0.1 a month before',
      suppressed: false,
    })
    expect(await trendOf(force.crime, '2025-06', issue)).toMatchObject({ mentions: 0, meanBefore: 0.3, rises: null })
  })

  it.each([
    [{ month: '2025-13' }, { month: 'must be a month such as 2026-11' }],
    [{ month: '2025-5' }, { month: 'must be a month such as 2026-11' }],
    [{ month: '2199-01' }, { month: 'must be a month such as 2026-11' }],
    [{ month: '2099-01' }, { month: 'must not be in the future' }],
    [{ and: 'SECTOR' }, { and: 'must be another dimension than `by`' }],
  ])('refuses a SPOC %j by name', async (asked, fields) => {
    expect(await refusesImpact(force.crime, { issue, month: '2025-05', by: 'SECTOR', ...asked })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields,
    })
  })

  it.each(['STAFF', 'STAKEHOLDER', 'RESIDENT', 'DPO', 'ADMINISTRATOR', 'OPERATOR'] as const)(
    'is refused to a %s',
    async (role) => {
      const own = await server.as(role, role === 'STAKEHOLDER' ? { organisationId: bank.id } : {})

      expect(await refusesImpact(own, { issue, month: '2025-05', by: 'SECTOR' })).toMatchObject({ code: 'FORBIDDEN' })
      expect(await refusesTrends(own, '2025-05')).toMatchObject({ code: 'FORBIDDEN' })
    },
  )

  it('is of no issue, and for no directorate, that is none', async () => {
    await names([bank], '2025-05-05T10:00:00Z')
    const asked = { month: '2025-05', by: 'SECTOR' }

    const [ofNone, forNone] = [
      await impact(force.crime, { ...asked, issue: 'none' }),
      await impact(force.crime, { ...asked, issue, directorate: '' }),
    ]
    for (const { rows } of [ofNone, forNone]) expect(rows.every(({ mentions }) => mentions === 0)).toBe(true)
  })

  it.each(['INSPECTOR', 'REGISTER_MANAGER'] as const)('tells a %s exact figures', async (role) => {
    await names([bank], '2025-05-05T10:00:00Z')

    expect(await figures(await server.as(role), '2025-05')).toStrictEqual([[true, 1, 0, null]])
  })
})
