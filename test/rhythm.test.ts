import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  cast,
  type Cast,
  code,
  create,
  type Made,
  mutationOf,
  organisation,
  person,
} from './support/builders.ts'
import { inHours, logs, makesKinds } from './support/engagements.ts'

type Due = { dueAt: string; everyDays: number; node: { id: string } }

const DUE = /* GraphQL */ `
  query ($days: Int, $by: ID, $after: String) {
    due: organisationsDue(withinDays: $days, engagedBy: $by, first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        dueAt
        everyDays
        node {
          id
        }
      }
    }
  }
`
const DAY_MS = 24 * 3_600_000

describe('the rhythm of engagement', () => {
  let server: Api
  let force: Cast
  let staff: Client
  let group: string
  let bank: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
    await makesKinds(force.admin)
  })
  beforeEach(async () => {
    group = (await create(force.admin, 'Group', { code: code(), name: 'Ward panel' })).id
    bank = await organisation(force.crime, { groups: [group] })
  })

  /** Of this organisation, within so many days; null if it is not due by then. */
  async function due(by: Client, days: number, { id }: Made = bank, engagedBy?: string): Promise<Due | null> {
    for (let after: string | null = null; ;) {
      const page: { due: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: Due[] } } = await by.get(DUE, {
        days,
        by: engagedBy,
        after,
      })
      const found = page.due.edges.find(({ node }) => node.id === id)
      if (found || !page.due.pageInfo.hasNextPage) return found ?? null
      after = page.due.pageInfo.endCursor
    }
  }
  const daysFromNow = ({ dueAt }: Due): number => Math.round((Date.parse(dueAt) - Date.now()) / DAY_MS)

  it('expects what is most specific: the organisation’s own, then the shortest of its groups', async () => {
    await create(force.crime, 'Expectation', { group, everyDays: 60 })
    const byGroup = await due(force.crime, 61)
    await create(force.manager, 'Expectation', { organisation: bank.id, everyDays: 90 })

    expect(byGroup?.everyDays).toBe(60)
    expect(await due(force.crime, 61)).toBeNull()
    expect((await due(force.crime, 91))?.everyDays).toBe(90)
  })

  it('counts from the last engagement with it or somebody who works there, as far as the caller may read it', async () => {
    await create(force.crime, 'Expectation', { organisation: bank.id, everyDays: 30 })
    const clerk = await person(force.crime)
    await create(force.crime, 'Affiliation', { person: clerk.id, organisation: bank.id })
    await logs(force.crime, { organisations: [bank.id], occurredAt: inHours(-40 * 24) })
    const overdue = await due(force.crime, 0)
    await logs(force.crime, { people: [clerk.id], occurredAt: inHours(-24) })

    expect(overdue && daysFromNow(overdue)).toBe(-10)
    expect(await due(force.crime, 28)).toBeNull()
    expect(await due(force.crime, 30)).not.toBeNull()
    expect(await due(staff, 0)).not.toBeNull()
  })

  it('has the longest overdue first', async () => {
    const shop = await organisation(force.crime, { groups: [group] })
    await create(force.crime, 'Expectation', { group, everyDays: 10 })
    await logs(force.crime, { organisations: [bank.id], occurredAt: inHours(-20 * 24) })
    await logs(force.crime, { organisations: [shop.id], occurredAt: inHours(-50 * 24) })

    const { due: list } = await force.crime.get<{ due: { edges: Due[] } }>(DUE, { days: 0 })
    const mine = list.edges.map(({ node }) => node.id).filter((id) => [bank.id, shop.id].includes(id))

    expect(mine).toStrictEqual([shop.id, bank.id])
  })

  it('shows a SPOC those that their own directorate has engaged', async () => {
    await create(force.crime, 'Expectation', { organisation: bank.id, everyDays: 5 })
    await logs(force.economic, { organisations: [bank.id], occurredAt: inHours(-10 * 24) })

    expect(await due(force.crime, 0, bank, force.economicDirectorate)).not.toBeNull()
    expect(await due(force.crime, 0, bank, force.crimeDirectorate)).toBeNull()
  })

  it('forgets an expectation that was archived', async () => {
    const made = await create(force.crime, 'Expectation', { organisation: bank.id, everyDays: 1 })
    expect(await due(force.crime, 2)).not.toBeNull()

    await archive(force.crime, 'Expectation', made)

    expect(await due(force.crime, 2)).toBeNull()
  })

  const refused = async (by: Client, input: object) =>
    (await by.refused(mutationOf('create', 'Expectation'), { input })).extensions

  it.each([
    [{ everyDays: 30 }, 'tier'],
    [{ tier: 1, group: 'GROUP', everyDays: 30 }, 'group'],
    [{ tier: 4, everyDays: 30 }, 'tier'],
    [{ tier: 1, everyDays: 0 }, 'everyDays'],
    [{ tier: 1, everyDays: 3661 }, 'everyDays'],
  ])('refuses a SPOC %j, naming %s', async (input, field) => {
    const given = 'group' in input ? { ...input, group } : input

    const { code: refusal, fields } = await refused(force.crime, given)

    expect(refusal).toBe('BAD_USER_INPUT')
    expect(Object.keys(fields as object)).toStrictEqual([field])
  })

  it('refuses a second one of the same group, and general staff any', async () => {
    await create(force.crime, 'Expectation', { group, everyDays: 60 })

    expect(await refused(force.crime, { group, everyDays: 30 })).toMatchObject({ code: 'CONFLICT' })
    expect(await refused(staff, { group, everyDays: 30 })).toMatchObject({ code: 'FORBIDDEN' })
  })

  it.each([-1, 367])('refuses %i days by name', async (days) => {
    expect((await force.crime.refused(DUE, { days })).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { withinDays: 'must be 0 to 366' },
    })
  })

  it.each(['ANALYST', 'RESIDENT', 'DPO'] as const)('is refused to a %s', async (role) => {
    expect((await (await server.as(role)).refused(DUE, { days: 7 })).extensions).toMatchObject({ code: 'FORBIDDEN' })
  })
})
