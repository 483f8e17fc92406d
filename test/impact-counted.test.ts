import { monthsLater, thisMonth } from '../api/gauge/impact/months.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, code, create, type Made, organisation, premises } from './support/builders.ts'
import { adds, logs, makesKinds } from './support/engagements.ts'
import { impact, refusesImpact, refusesTrends, trendOf } from './support/impact.ts'

const DAY_MS = 24 * 3_600_000
/** Each test has a midnight of its own: a copy is taken once for each. */
let ahead = 800
const nextDay = (): number => (ahead += 35)
const on = (day: number): Date => new Date(Date.now() + day * DAY_MS)
/** The latest month that is over on a day. */
const monthBefore = (day: number): string => monthsLater(thisMonth(on(day)), -1)

describe('the impact of an issue, for an analyst, who may read no engagement', () => {
  let server: Api
  let force: Cast
  let analyst: Client
  let issue: string
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    analyst = await server.as('ANALYST')
    await makesKinds(force.admin)
  })
  beforeEach(async () => {
    issue = (await create(force.admin, 'Issue', { code: code(), name: 'Protest' })).id
  })

  /** A sector of so many organisations, with so many others beside it that nothing is withheld for their sake. */
  async function sectorOf(size: number): Promise<{ sector: string; members: Made[]; others: Made[] }> {
    const { id: sector } = await create(force.admin, 'Sector', { code: code(), name: 'Banks' })
    const members = await Promise.all(Array.from({ length: size }, () => organisation(force.crime, { sector })))
    const others = await Promise.all(Array.from({ length: 20 }, () => organisation(force.crime)))
    return { sector, members, others }
  }
  const named = (organisations: readonly Made[], day: number, occurredAt = `${monthBefore(day)}-15T10:00:00Z`) =>
    server.later({ days: day }, () =>
      logs(force.crime, { organisations: organisations.map(({ id }) => id), issues: [issue], occurredAt }),
    )
  const rowOf = (sector: string, day: number) =>
    server.later({ days: day }, async () => {
      const { rows } = await impact(analyst, { issue, month: monthBefore(day), by: 'SECTOR' })
      return rows.find(({ key }) => key === sector)
    })

  it('rounds the count to the nearest 5, and tells a mean of ten or more', async () => {
    const day = nextDay()
    const { sector, members, others } = await sectorOf(24)
    const met = await named(members.slice(0, 12), day)
    await named(others.slice(0, 10), day)
    await server.later({ days: day }, () =>
      adds(force.crime, 'EngagementIssue', { engagement: met.id, issue, sentiment: -1 }),
    )

    expect(await rowOf(sector, day)).toMatchObject({ mentions: 10, asked: 10, meanSentiment: -1, suppressed: false })
  })

  it.each([
    ['none', 24, 0],
    ['few', 24, 9],
    ['nearly all', 24, 15],
    ['all', 24, 24],
  ])('does not tell whether %s named it', async (_what, size, naming) => {
    const day = nextDay()
    const { sector, members, others } = await sectorOf(size)
    if (naming > 0) await named(members.slice(0, naming), day)
    await named(others.slice(0, 10), day)

    expect(await rowOf(sector, day)).toMatchObject({
      mentions: null,
      asked: null,
      meanSentiment: null,
      suppressed: true,
    })
  })

  it('withholds the mean of fewer than ten, and the count of those asked with it', async () => {
    const day = nextDay()
    const { sector, members, others } = await sectorOf(24)
    const met = await named(members.slice(0, 9), day)
    await named(members.slice(9, 12), day)
    await named(others.slice(0, 10), day)
    await server.later({ days: day }, () =>
      adds(force.crime, 'EngagementIssue', { engagement: met.id, issue, sentiment: 2 }),
    )

    expect(await rowOf(sector, day)).toMatchObject({ mentions: 10, asked: null, meanSentiment: null })
  })

  it('withholds a sector beside which fewer than ten others named it', async () => {
    const day = nextDay()
    const { sector, members, others } = await sectorOf(24)
    await named(members.slice(0, 12), day)
    await named(others.slice(0, 1), day)

    expect(await rowOf(sector, day)).toMatchObject({ mentions: null, suppressed: true })
  })

  it('is the same all day, whatever is entered meanwhile', async () => {
    const day = nextDay()
    const { sector, members, others } = await sectorOf(30)
    await named(members.slice(0, 12), day)
    await named(others.slice(0, 10), day)
    const before = await rowOf(sector, day)
    await named(members.slice(12, 18), day)

    expect(before).toMatchObject({ mentions: 10 })
    expect(await rowOf(sector, day)).toStrictEqual(before)
  })

  it('joins squares of few organisations with their neighbours', async () => {
    const day = nextDay()
    const { members } = await sectorOf(23)
    // Two squares of ten each, and three organisations far from anybody.
    const at = (number: number) => {
      if (number >= 20) return { longitude: -3.2, latitude: 58.1 }
      return { longitude: number < 10 ? -2.5 : -2.504, latitude: 57.2 }
    }
    for (const [number, { id }] of members.entries())
      await premises(force.manager, { organisation: id, location: at(number) })

    const keys = await server.later({ days: day }, async () =>
      (await impact(analyst, { issue, month: monthBefore(day), by: 'SQUARE' })).rows.map(({ key }) => key),
    )
    const exact = await named(members, day).then(() =>
      server.later({ days: day }, () => impact(force.crime, { issue, month: monthBefore(day), by: 'SQUARE' })),
    )

    expect(exact.rows.map(({ key }) => key?.split('/')[0])).toStrictEqual(['250', '250', '250'])
    expect(keys).toContain('OTHER')
    for (const { key } of exact.rows) expect(keys).not.toContain(key)
    expect(keys.some((key) => /^(500|1000|2000|4000|8000)\//.test(String(key)))).toBe(true)
  })

  it('says what rises from rounded figures alone', async () => {
    const day = nextDay()
    const { members, others } = await sectorOf(40)
    const month = monthBefore(day)
    for (let before = 1; before <= 12; before += 1)
      await named(members.slice(0, 11), day, `${monthsLater(month, -before)}-15T10:00:00Z`)
    await named([...members.slice(0, 17)], day)

    expect(others).toHaveLength(20)
    await server.later({ days: day }, async () =>
      expect(await trendOf(analyst, month, issue)).toStrictEqual({
        issue,
        mentions: 15,
        meanBefore: 10,
        rises: expect.stringMatching(/^Protest: about 15 mentions in [A-Z][a-z]+, 10 a month before$/),
        suppressed: false,
      }),
    )
  })

  it('compares with nothing where one of the months before is withheld', async () => {
    const day = nextDay()
    const { members } = await sectorOf(40)
    await named(members.slice(0, 17), day)

    await server.later({ days: day }, async () =>
      expect(await trendOf(analyst, monthBefore(day), issue)).toMatchObject({
        mentions: 15,
        meanBefore: null,
        rises: null,
      }),
    )
  })

  it.each([
    ['the month that is not over', 0],
    ['a month of more than a year ago', -13],
  ])('refuses %s', async (_what, later) => {
    const month = monthsLater(thisMonth(new Date()), later)
    const refused = { code: 'BAD_USER_INPUT', fields: { month: 'must be one of the last 12 months that are over' } }

    expect(await refusesImpact(analyst, { issue, month, by: 'WARD' })).toMatchObject(refused)
    expect(await refusesTrends(analyst, month)).toMatchObject(refused)
  })

  it('refuses a filter, which would be a table beside the fixed ones', async () => {
    const asked = { issue, month: monthBefore(0), by: 'WARD', directorate: force.crimeDirectorate }

    expect(await refusesImpact(analyst, asked)).toMatchObject({ code: 'FORBIDDEN_FIELD', field: 'directorate' })
  })
})
