import { premisesFilter } from '../admin/src/premises/filter.ts'
import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, create, type Made, organisation, person, premises } from './support/builders.ts'

describe('premises with nobody to ring', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  const FOUND = /* GraphQL */ `
    query ($filter: PremisesFilter) {
      premises(filter: $filter) {
        totalCount
        edges {
          node {
            id
          }
        }
      }
    }
  `
  const among = (houses: readonly Made[]) => ({
    filter: { and: [{ id: { in: houses.map(({ id }) => id) } }, premisesFilter({ nobodyToRing: true })] },
  })
  const found = async (by: Client, houses: readonly Made[]): Promise<string[]> => {
    const { premises: list } = await by.get<{ premises: { totalCount: number; edges: { node: { id: string } }[] } }>(
      FOUND,
      among(houses),
    )
    expect(list.totalCount).toBe(list.edges.length)
    return list.edges.map(({ node }) => node.id).sort()
  }
  const keyholder = async (of: Made, input: object = {}): Promise<Made> =>
    create(force.manager, 'Keyholder', {
      premises: of.id,
      person: (await person(force.manager)).id,
      callOrder: 1,
      ...input,
    })

  it('are found by a register manager: without keyholders, with suspended ones only, with archived ones only', async () => {
    const [kept, none, suspended, archived] = (await Promise.all(
      Array.from({ length: 4 }, () => premises(force.manager)),
    )) as [Made, Made, Made, Made]
    await keyholder(kept)
    await keyholder(kept, { suspendedAt: '2026-01-01T00:00:00Z' })
    await keyholder(suspended, { suspendedAt: '2026-01-01T00:00:00Z' })

    await archive(force.manager, 'Keyholder', await keyholder(archived))

    expect(await found(force.manager, [kept, none, suspended, archived])).toStrictEqual(
      [none, suspended, archived].map(({ id }) => id).sort(),
    )
  })

  it('are refused by name to a SPOC and to general staff, who may not know who holds keys', async () => {
    const houses = [await premises(force.manager)]
    for (const by of [force.crime, await server.as('STAFF'), await server.as('ANALYST')]) {
      const { extensions } = await by.refused(FOUND, among(houses))
      expect([extensions.code, extensions.field]).toStrictEqual(['FORBIDDEN_FIELD', 'keyholders'])
    }
  })

  it('are for a stakeholder those of their own organisation alone', async () => {
    const bank = await organisation(force.manager)
    const [own, others] = [await premises(force.manager, { organisation: bank.id }), await premises(force.manager)]
    const stakeholder = await server.as('STAKEHOLDER', { organisationId: bank.id })

    expect(await found(stakeholder, [own, others])).toStrictEqual([own.id])

    await keyholder(own)
    expect(await found(stakeholder, [own, others])).toStrictEqual([])
  })
})
