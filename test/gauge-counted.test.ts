import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, code, create, type Made, organisation, premises, square, update } from './support/builders.ts'
import { logs, makesKinds, MEETING } from './support/engagements.ts'
import { countsOf, gauge, refusesToGauge } from './support/gauge.ts'

const DAY_MS = 24 * 3_600_000
/** Each test has a midnight of its own: a copy is taken once for each. */
let ahead = 400
const nextDay = (): number => (ahead += 1)
const daysFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()

describe('the gauge, for an analyst, who may read no engagement', () => {
  let server: Api
  let force: Cast
  let analyst: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    analyst = await server.as('ANALYST')
    await makesKinds(force.admin)
  })

  /** A group with so many members, of whom the first were met on a day. */
  const group = async (size: number, met: number, day: number): Promise<{ id: string; members: Made[] }> => {
    const { id } = await create(force.admin, 'Group', { code: code(), name: 'Ward panel' })
    const members = await Promise.all(Array.from({ length: size }, () => organisation(force.crime, { groups: [id] })))
    if (met > 0)
      await server.later({ days: day }, () =>
        logs(force.crime, {
          organisations: members.slice(0, met).map((member) => member.id),
          occurredAt: daysFromNow(day - 2),
        }),
      )
    return { id, members }
  }
  const tiered = (id: string, version: number, tier: number) =>
    update(force.crime, 'Organisation', { id, version }, { tier })
  const counts = async (id: string, day: number, days = 30) =>
    server.later({ days: day }, async () => countsOf(await gauge(analyst, { days, by: 'GROUP' }), id))

  it('rounds each count to the nearest 5, and tells no day', async () => {
    const day = nextDay()
    const { id } = await group(23, 11, day)

    await server.later({ days: day }, async () => {
      const { exact, rows } = await gauge(analyst, { days: 30, by: 'GROUP' })
      const row = rows.find(({ key }) => key === id)

      expect(exact).toBe(false)
      expect(row).toMatchObject({ stakeholders: 23, engaged: 10, notEngaged: 15, suppressed: false })
      // With a month, all would be told not to have been engaged since.
      expect(row?.lastEngagedAt).toBeNull()
    })
  })

  it.each([
    ['few engaged', 20, 9],
    ['none engaged', 20, 0],
    ['few not engaged', 20, 11],
    ['all engaged', 20, 20],
  ])('tells %s from no other: neither count is shown', async (_what, size, met) => {
    const day = nextDay()
    const { id } = await group(size, met, day)

    expect(await counts(id, day)).toStrictEqual([size, null, null])
  })

  it('is the same all day, whatever is entered meanwhile, and another after midnight', async () => {
    const day = nextDay()
    const { id, members } = await group(24, 10, day)
    const before = await counts(id, day)
    const occurredAt = daysFromNow(day - 3)
    await server.later({ days: day }, () =>
      logs(force.crime, { organisations: members.slice(10, 14).map((member) => member.id), occurredAt }),
    )

    const meanwhile = await counts(id, day)

    expect(before).toStrictEqual([24, 10, 15])
    expect(meanwhile).toStrictEqual(before)
    expect(await counts(id, nextDay())).toStrictEqual([24, 15, 10])
  })

  it('does not know of what happened since midnight', async () => {
    const day = nextDay()
    const { id, members } = await group(20, 10, day)
    await server.later({ days: day }, async () => {
      const now = new Date(Date.now() + day * DAY_MS)
      const sinceMidnight = new Date(now.setUTCHours(now.getUTCHours(), now.getUTCMinutes(), 0, 0))
      // The clock of the test may stand at midnight itself, when nothing has happened since.
      await logs(force.crime, { organisations: [members[19]?.id ?? ''], occurredAt: sinceMidnight.toISOString() })
    })

    expect(await counts(id, day)).toStrictEqual([20, 10, 10])
  })

  it('counts wards with fewer than ten organisations as one', async () => {
    const day = nextDay()
    const [west, south] = [-4.5, 54.1]
    const zone = { kind: 'WARD', code: code(), name: 'Little Ward', shape: square(west, south) }
    const ward = await create(force.admin, 'Zone', zone)
    const { members } = await group(3, 0, day)
    for (const { id } of members)
      await premises(force.manager, {
        organisation: id,
        location: { longitude: west + 0.005, latitude: south + 0.005 },
      })

    await server.later({ days: day }, async () => {
      const keys = (await gauge(analyst, { days: 30, by: 'WARD' })).rows.map(({ key }) => key)
      const read = (await gauge(force.crime, { days: 30, by: 'WARD' })).rows.map(({ key }) => key)

      expect(read).toContain(ward.id)
      expect(keys).not.toContain(ward.id)
      expect(keys).toContain('OTHER')
    })
  })

  it('withholds a cell of two dimensions whose row has a single other member', async () => {
    const day = nextDay()
    const { id, members } = await group(40, 20, day)
    await Promise.all(members.map(({ id: member, version }) => tiered(member, version, 3)))
    const other = await organisation(force.crime, { groups: [id], tier: 1 })
    await server.later({ days: day }, () =>
      logs(force.crime, { organisations: [other.id], occurredAt: daysFromNow(day - 2) }),
    )

    await server.later({ days: nextDay() }, async () => {
      const both = await gauge(analyst, { days: 30, by: 'GROUP', and: 'TIER' })

      expect(countsOf(await gauge(analyst, { days: 30, by: 'GROUP' }), id)).toStrictEqual([41, 20, 20])
      expect(countsOf(both, id, '3')).toStrictEqual([40, null, null])
    })
  })

  it.each([1, 29, 31, 91, 364])('refuses %i days, which would be a table beside the fixed ones', async (days) => {
    expect(await refusesToGauge(analyst, { days, by: 'TIER' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { notEngagedForDays: 'must be one of 30, 60, 90, 180, 365' },
    })
  })

  it.each([
    ['counting', { counting: [MEETING] }],
    ['of', { of: 'ORGANISATIONS' }],
    ['of', { of: 'PEOPLE' }],
  ])('refuses a filter by %s', async (field, more) => {
    expect(await refusesToGauge(analyst, { days: 30, by: 'TIER', ...more })).toMatchObject({
      code: 'FORBIDDEN_FIELD',
      field,
    })
  })
})
