import { api, type Api, type Client } from './support/api.ts'
import { archive, cast, type Cast, code, create, type Made, organisation, person } from './support/builders.ts'
import { contractDocument } from './support/contractDocuments.ts'
import { logs, makesKinds, MEETING, meeting } from './support/engagements.ts'
import { countsOf, gauge, type GaugeRow, refusesToGauge } from './support/gauge.ts'
import { actsOn, askedOf } from './support/questions.ts'

const DAY_MS = 24 * 3_600_000
/** Organisations of a test are registered today: the gauge is asked when they are no longer new. */
const AHEAD = { days: 100 }
const daysFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()

const BEHIND = /* GraphQL */ `
  query ($days: Int!, $by: GaugeDimension!, $key: String, $engaged: Boolean!) {
    found: gaugedOrganisations(notEngagedForDays: $days, by: $by, key: $key, engaged: $engaged) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
`

describe('the gauge, for those who may read engagements', () => {
  let server: Api
  let force: Cast
  let staff: Client
  let group: string
  let bank: Made
  let shop: Made
  let clerk: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
    await makesKinds(force.admin)
  })
  beforeEach(async () => {
    group = (await create(force.admin, 'Group', { code: code(), name: 'Sister Banks' })).id
    ;[bank, shop, clerk] = await Promise.all([
      organisation(force.crime, { groups: [group], tier: 1 }),
      organisation(force.crime, { groups: [group], tier: 2 }),
      person(force.crime),
    ])
    await create(force.crime, 'Affiliation', { person: clerk.id, organisation: shop.id })
  })

  const later = <Done>(does: () => Promise<Done>): Promise<Done> => server.later(AHEAD, does)
  const rowOf = async (by: Client, days = 30, more = {}): Promise<GaugeRow | undefined> =>
    (await gauge(by, { days, by: 'GROUP', ...more })).rows.find(({ key }) => key === group)
  const counts = async (by: Client, days = 30, more = {}) =>
    countsOf(await gauge(by, { days, by: 'GROUP', ...more }), group)

  it('tells a SPOC how many of a group were engaged in the last 30 days, how many were not, and when last', async () => {
    await later(async () => {
      const occurredAt = daysFromNow(80)
      await logs(force.crime, { organisations: [bank.id], occurredAt })

      expect(await rowOf(force.crime)).toStrictEqual({
        key: group,
        label: 'Sister Banks',
        andKey: null,
        stakeholders: 2,
        engaged: 1,
        notEngaged: 1,
        lastEngagedAt: occurredAt,
        suppressed: false,
      })
      expect(await counts(force.crime, 15)).toStrictEqual([2, 0, 2])
    })
  })

  it('answers the document that other systems send', async () => {
    const { engagementGauge } = await force.crime.get<{ engagementGauge: { asOf: string; rows: GaugeRow[] } }>(
      contractDocument('gauge'),
      { notEngagedForDays: 90, by: 'WARD' },
    )

    expect(Date.parse(engagementGauge.asOf)).toBeLessThanOrEqual(Date.now())
    expect(
      engagementGauge.rows.every(
        ({ stakeholders, engaged, notEngaged }) => stakeholders === Number(engaged) + Number(notEngaged),
      ),
    ).toBe(true)
  })

  it('counts an organisation whose employee was met, for a SPOC, and not for staff, who may not read who was met', async () => {
    await later(async () => {
      await logs(force.crime, { people: [clerk.id], occurredAt: daysFromNow(99) })

      expect(await counts(force.crime)).toStrictEqual([2, 1, 1])
      expect(await counts(staff)).toStrictEqual([2, 0, 2])
      expect(await counts(force.crime, 30, { of: 'PEOPLE' })).toStrictEqual([1, 1, 0])
      expect(await refusesToGauge(staff, { days: 30, by: 'GROUP', of: 'PEOPLE' })).toMatchObject({
        code: 'FORBIDDEN_FIELD',
        field: 'of',
      })
    })
  })

  it('counts an answered question for the SPOC whose directorate answered, and for no other', async () => {
    const owner = await server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' })
    const asking = await askedOf(server, force, force.crimeDirectorate)
    const { id, version } = await asking.ask(owner)

    await later(async () => {
      const before = await counts(force.crime)
      const taken = await actsOn(force.crime, 'takeQuestion', { id, version })
      await actsOn(force.crime, 'answerQuestion', { id, version: taken.version, body: 'They come back on Monday.' })

      expect(before).toStrictEqual([2, 0, 2])
      expect(await counts(force.crime)).toStrictEqual([2, 1, 1])
      expect(await counts(force.economic)).toStrictEqual([2, 0, 2])
      expect(await counts(staff)).toStrictEqual([2, 0, 2])
    })
  })

  it('counts what a kind is asked for, and no newsletter unless it is', async () => {
    const kind = code()
    await create(force.admin, 'EngagementKind', { code: kind, name: 'Walk' })
    await later(async () => {
      await logs(force.crime, { kind, organisations: [bank.id], occurredAt: daysFromNow(99) })

      expect(await counts(force.crime, 30, { counting: [MEETING] })).toStrictEqual([2, 0, 2])
      expect(await counts(force.crime, 30, { counting: [kind] })).toStrictEqual([2, 1, 1])
      const { counting } = await gauge(force.crime, { days: 30, by: 'TIER' })
      expect(counting).toContain(kind)
      expect(counting).not.toContain('NEWSLETTER')
    })
  })

  it('tells by directorate who was engaged by each, those whom one never met among its not engaged', async () => {
    await later(async () => {
      await logs(force.crime, { organisations: [bank.id], occurredAt: daysFromNow(99) })
      const both = await gauge(force.crime, { days: 30, by: 'GROUP', and: 'DIRECTORATE' })

      expect(countsOf(both, group, force.crimeDirectorate)).toStrictEqual([2, 1, 1])
      expect(countsOf(both, group, force.economicDirectorate)).toStrictEqual([2, 0, 2])
      const tiers = await gauge(force.crime, { days: 30, by: 'GROUP', and: 'TIER' })
      expect(countsOf(tiers, group, '1')).toStrictEqual([1, 1, 0])
      expect(countsOf(tiers, group, '2')).toStrictEqual([1, 0, 1])
    })
  })

  it('forgets what was archived, and goes back to the meeting before it', async () => {
    await later(async () => {
      await logs(force.crime, { organisations: [bank.id], occurredAt: daysFromNow(60) })
      const newest = await logs(force.crime, { organisations: [bank.id], occurredAt: daysFromNow(99) })
      await archive(force.crime, 'Engagement', newest)

      expect(await counts(force.crime)).toStrictEqual([2, 0, 2])
      expect(await counts(force.crime, 50)).toStrictEqual([2, 1, 1])
    })
  })

  it('leaves out archived organisations, and those that are newer than the days asked for', async () => {
    const archived = await organisation(force.crime, { groups: [group] })
    await archive(force.crime, 'Organisation', archived)

    expect(await counts(force.crime)).toBeNull()
    expect((await gauge(force.crime, { days: 30, by: 'TIER' })).tooNew).toBeGreaterThanOrEqual(2)
    await later(async () => expect(await counts(force.crime)).toStrictEqual([2, 0, 2]))
  })

  it.each([
    [{ days: 0, by: 'TIER' }, 'notEngagedForDays', 'must be 1 to 3660'],
    [{ days: 3661, by: 'TIER' }, 'notEngagedForDays', 'must be 1 to 3660'],
    [{ days: 30, by: 'TIER', and: 'TIER' }, 'and', 'must be another dimension than `by`'],
  ])('refuses a SPOC %j by name', async (asked, field, why) => {
    expect(await refusesToGauge(force.crime, asked)).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { [field]: why },
    })
  })

  it.each(['STAKEHOLDER', 'RESIDENT', 'DPO', 'ADMINISTRATOR'] as const)('is refused to a %s', async (role) => {
    const own = await server.as(role, role === 'STAKEHOLDER' ? { organisationId: bank.id } : {})

    expect(await refusesToGauge(own, { days: 30, by: 'TIER' })).toMatchObject({ code: 'FORBIDDEN' })
  })

  const behind = async (by: Client, asked: Record<string, unknown>): Promise<string[]> => {
    const { found } = await by.get<{ found: { edges: { node: { id: string } }[] } }>(BEHIND, { days: 30, ...asked })
    return found.edges.map(({ node }) => node.id)
  }

  it('names the organisations behind each number to a SPOC, and to staff those behind theirs', async () => {
    await later(async () => {
      await logs(force.crime, { people: [clerk.id], occurredAt: daysFromNow(99) })
      const row = { by: 'GROUP', key: group }

      expect(await behind(force.crime, { ...row, engaged: true })).toStrictEqual([shop.id])
      expect(await behind(force.crime, { ...row, engaged: false })).toStrictEqual([bank.id])
      expect(await behind(staff, { ...row, engaged: true })).toStrictEqual([])
      expect((await behind(staff, { ...row, engaged: false })).sort()).toStrictEqual([bank.id, shop.id].sort())
    })
  })

  it.each(['SECTOR', 'WARD', 'BOROUGH', 'GROUP', 'TIER', 'ISSUE', 'DIRECTORATE', 'KIND'])(
    'names as many organisations as it counted, by %s',
    async (by) => {
      await later(async () => {
        await logs(force.crime, { organisations: [bank.id], occurredAt: daysFromNow(99) })
        const { rows } = await gauge(force.crime, { days: 30, by })

        for (const { key, engaged } of rows.slice(0, 3)) {
          const { found } = await force.crime.get<{ found: { totalCount: number } }>(BEHIND, {
            days: 30,
            by,
            key,
            engaged: true,
          })
          expect([key, found.totalCount]).toStrictEqual([key, engaged])
        }
      })
    },
  )

  it('does not count plans', async () => {
    await later(async () => {
      await force.crime.get(
        `mutation ($input: LogEngagementInput!) { logEngagement(input: $input) { engagement { id } } }`,
        {
          input: meeting({ organisations: [bank.id], occurredAt: daysFromNow(101) }),
        },
      )

      expect(await counts(force.crime)).toStrictEqual([2, 0, 2])
    })
  })
})
