import { measuredTogether, parted } from '../api/access/gate/joined.ts'
import type { Plan } from '../api/access/gate/plan.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation, person, word } from './support/builders.ts'

const ASKED = /* GraphQL */ `
  query ($tier: Int, $mark: String!) {
    people(filter: { displayName: { eq: $mark } }) {
      totalCount
    }
    organisations(filter: { tier: { eq: $tier }, name: { eq: $mark } }) {
      edges {
        node {
          name
        }
      }
    }
    sectors(first: 1) {
      totalCount
    }
  }
`

describe('the root fields of one request', () => {
  let server: Api
  let force: Cast
  let operator: Client
  const mark = word()
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
    await person(force.crime, { displayName: mark })
    await organisation(force.crime, { name: mark, tier: 3 })
  })

  const sentFor = async (variables: Record<string, unknown>) => {
    const spy = jest.spyOn(server.db, 'query')
    const reply = await operator.send<Record<string, unknown>>(ASKED, variables)
    const texts = spy.mock.calls.map(([{ text }]) => text).filter((text) => text.includes('answer'))
    spy.mockRestore()
    return { ...reply, texts }
  }

  it('are sent as one statement to an operator, as soon as each is known to be quick', async () => {
    const apart = await sentFor({ mark, tier: 3 })
    await sentFor({ mark, tier: 3 })
    await sentFor({ mark, tier: 3 })

    const together = await sentFor({ mark, tier: 3 })

    expect([apart.texts.length, together.texts.length]).toStrictEqual([3, 1])
    expect(together.data).toStrictEqual(apart.data)
    expect(together.data).toMatchObject({
      people: { totalCount: 1 },
      organisations: { edges: [{ node: { name: mark } }] },
    })
  })

  it('tell an operator of a fault in the one that has it', async () => {
    const { errors, data } = await sentFor({ mark, tier: 99_999 })

    expect(errors.map(({ path, extensions }) => [path, extensions.code, extensions['fields']])).toStrictEqual([
      [['organisations'], 'BAD_USER_INPUT', { filter: 'must not hold a value that is out of range' }],
    ])
    expect(data ?? null).toBeNull()
  })

  it('tell an operator of a nested list that is asked for in the wrong number, and of no other field', async () => {
    const nested = /* GraphQL */ `
      query ($first: Int!, $mark: String!) {
        organisation(id: "0190aaaa-0000-7000-8000-000000000000") {
          people(first: $first) {
            id
          }
        }
        person(id: "0190aaaa-0000-7000-8000-000000000000") {
          displayName
        }
        zone(id: "0190aaaa-0000-7000-8000-000000000000") {
          name
        }
        people(filter: { displayName: { eq: $mark } }) {
          totalCount
        }
      }
    `
    const ask = (first: number) => operator.send<Record<string, unknown>>(nested, { first, mark })
    for (let times = 0; times < 3; times++) await ask(5)

    const { errors } = await ask(0)

    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toStrictEqual([
      [['organisation'], 'BAD_USER_INPUT'],
    ])
  })
})

describe('the statements of a request', () => {
  const plan = (id: number, quickestMs: number, text = 'select 1'): Plan => ({
    id,
    text,
    confirming: new Map(),
    parameters: {} as Plan['parameters'],
    notes: {} as Plan['notes'],
    quickestMs,
  })
  const asked = (plans: Plan[]) =>
    plans.map((each) => ({ plan: each, values: [], resolve: () => undefined, reject: () => undefined }))
  const together = (plans: Plan[]): number[] => parted(asked(plans)).together.map(({ plan: { id } }) => id)

  it('go together but for those that have never been quick', () => {
    const plans = [plan(1, 2), plan(2, 3_000), plan(3, 4)]

    expect(together(plans)).toStrictEqual([1, 3])
    expect(parted(asked(plans)).alone.map(({ plan: { id } }) => id)).toStrictEqual([2])
  })

  it('go by themselves again after they took long together', () => {
    const plans = [plan(1, 2), plan(2, 2)]
    measuredTogether(asked(plans), 150)
    const still = together(plans)

    measuredTogether(asked(plans), 1_500)

    expect([still, together(plans)]).toStrictEqual([[1, 2], []])
  })

  it('go by themselves where their text would be too long to prepare', () => {
    const plans = [plan(1, 2, 'x'.repeat(60_000)), plan(2, 2, 'x'.repeat(60_000))]

    expect(together(plans)).toStrictEqual([])
  })
})
