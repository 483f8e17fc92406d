import { api, type Api } from './support/api.ts'
import { type Cast, cast, type Input, type Made, organisation, premises, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { holder, house, keyholderOf, states } from './support/writes/keyholding.ts'

describe('the rules of keyholding', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const holds = (of: Made, given?: Input, numbers?: readonly (string | Input)[]) =>
    keyholderOf(force.manager, of, given, numbers)

  it('let a register manager filter for premises and keyholders that break one, and sort by the number of fit keyholders', async () => {
    const name = word()
    const [good, bad] = [
      await premises(force.manager, { name: `${name} good` }),
      await premises(force.manager, { name: `${name} bad` }),
    ]
    for (const callOrder of [1, 2]) await holds(good, { callOrder })
    const stale = await holds(bad, { verifiedAt: '2020-01-01T00:00:00.000Z', travelMinutes: null })
    const listed = async (filter: object, sort?: string) =>
      (
        await force.manager.get<{ premises: { edges: { node: { id: string } }[] } }>(
          `
            query ($filter: PremisesFilter) {
              premises(filter: $filter${sort === undefined ? '' : `, sort: [${sort}]`}) {
                totalCount
                edges {
                  cursor
                  node {
                    id
                  }
                }
              }
            }
          `,
          { filter: { and: [{ name: { startsWith: name } }, filter] } },
        )
      ).premises.edges.map(({ node }) => node.id)
    const breaks = (code: string, state = 'BROKEN') => ({ rules: { code: { eq: code }, state: { eq: state } } })

    const holders = async (filter: object) =>
      (
        await force.manager.get<{ keyholders: { edges: { node: { id: string } }[] } }>(
          /* GraphQL */ `
            query ($filter: KeyholderFilter) {
              keyholders(filter: $filter) {
                edges {
                  node {
                    id
                  }
                }
              }
            }
          `,
          { filter: { and: [{ premises: { name: { startsWith: name } } }, filter] } },
        )
      ).keyholders.edges.map(({ node }) => node.id)

    expect(await listed(breaks('TWO_KEYHOLDERS'))).toStrictEqual([bad.id])
    expect(await listed(breaks('ALL_VERIFIED'))).toStrictEqual([bad.id])
    expect(await listed(breaks('SOMEBODY_WITHIN_20_MINUTES', 'NOT_KNOWN'))).toStrictEqual([bad.id])
    expect(await listed({ not: breaks('TWO_KEYHOLDERS') })).toStrictEqual([good.id])
    expect(await listed({ fitKeyholders: { gte: 2 } })).toStrictEqual([good.id])
    expect(await listed({}, '{ field: fitKeyholders, direction: DESC }')).toStrictEqual([good.id, bad.id])
    expect(await holders(breaks('VERIFIED'))).toStrictEqual([stale.id])
    expect(await holders({ fitness: { in: ['UNFIT', 'FIT_WITH_UNKNOWNS'] } })).toStrictEqual([stale.id])
  })

  it('are hidden from a SPOC and general staff: rules, count, order and filters', async () => {
    const place = await premises(force.manager)
    await holds(place)

    for (const by of [force.crime, await server.as('STAFF')]) {
      const seen = await house(by, place)

      expect([seen.fitKeyholders, seen.rules, seen.toRing]).toStrictEqual([null, null, null])
      for (const field of ['fitKeyholders', 'rules', 'toRing']) expect(seen.access.unreadableFields).toContain(field)
      for (const text of [
        'filter: { fitKeyholders: { eq: 1 } }',
        'filter: { rules: { state: { eq: KEPT } } }',
        'sort: [{ field: fitKeyholders }]',
      ]) {
        await about(text, async () =>
          expect((await by.refused(`{ premises(${text}) { totalCount } }`)).extensions.code).toBe('FORBIDDEN_FIELD'),
        )
      }
    }
  })

  it('tell a stakeholder who of their own premises is fit, by numbers and consent', async () => {
    const own = await organisation(force.manager)
    const place = await premises(force.manager, { organisation: own.id })
    const { id } = await holds(place)

    const stakeholder = await server.as('STAKEHOLDER', { organisationId: own.id })

    expect(states((await holder(stakeholder, id))?.rules ?? null, 'NOT_KNOWN')).toStrictEqual([])
    expect(states((await house(stakeholder, place)).rules, 'BROKEN')).toStrictEqual(['TWO_KEYHOLDERS'])
    expect((await house(stakeholder, place)).fitKeyholders).toBe(1)
  })

  it('are filed as keyholding when a manager counts by them, though nobody is named', async () => {
    const asked = async (text: string) => {
      await force.manager.get(`{ premises(${text}) { totalCount } }`)
      const [record] = await server.db.query<{ classes: string[] }>({
        text: 'select classes from ledger_record where account_id = $1 order by seq desc limit 1',
        values: [force.manager.accountId],
      })
      return record?.classes.sort()
    }

    expect(await asked('filter: { fitKeyholders: { eq: 99 } }')).toStrictEqual(['DIRECTORY', 'KEYHOLDING'])
    expect(await asked('filter: { rules: { code: { eq: NO_SHARED_PHONE }, state: { eq: BROKEN } } }')).toStrictEqual([
      'DIRECTORY',
      'KEYHOLDING',
    ])
  })
})
