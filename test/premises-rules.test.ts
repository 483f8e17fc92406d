import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, type Input, type Made, mobile, organisation, premises, update } from './support/builders.ts'
import { house, keyholderOf, lately, states } from './support/writes/keyholding.ts'

describe('the rules of a premises', () => {
  let server: Api
  let force: Cast
  let operator: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
  })

  const holds = (of: Made, given?: Input, numbers?: readonly (string | Input)[]) =>
    keyholderOf(force.manager, of, given, numbers)

  it('demand two different people with two different numbers, and say when two share one', async () => {
    const [shared, apart, alone, paused] = [
      await premises(force.manager),
      await premises(force.manager),
      await premises(force.manager),
      await premises(force.manager),
    ]
    const number = mobile()
    await holds(shared, {}, [number])
    await holds(shared, { callOrder: 2 }, [number])
    await holds(apart)
    await holds(apart, { callOrder: 2 })
    await holds(alone, {}, [mobile(), mobile()])
    await holds(paused)
    await holds(paused, { callOrder: 2, suspendedAt: lately() })

    const broken = async (of: Made) => states((await house(operator, of)).rules, 'BROKEN').join()

    expect(await Promise.all([shared, apart, alone, paused].map(broken))).toStrictEqual([
      'TWO_KEYHOLDERS,NO_SHARED_PHONE',
      '',
      'TWO_KEYHOLDERS',
      'TWO_KEYHOLDERS',
    ])
    expect(
      await Promise.all([shared, apart, alone, paused].map(async (of) => (await house(operator, of)).fitKeyholders)),
    ).toStrictEqual([2, 2, 1, 1])
  })

  it('are broken where a keyholder is not verified or nobody is near, and unknown where nobody knows who is near', async () => {
    const [stale, far, unsure, nobody] = [
      await premises(force.manager),
      await premises(force.manager),
      await premises(force.manager),
      await premises(force.manager),
    ]
    await holds(stale)
    await holds(stale, { callOrder: 2, verifiedAt: '2020-01-01T00:00:00.000Z' })
    for (const callOrder of [1, 2]) {
      await holds(far, { callOrder, travelMinutes: 40 })
      await holds(unsure, { callOrder, travelMinutes: callOrder === 1 ? 40 : null })
    }

    const of = async (where: Made, state: string) =>
      states((await house(operator, where)).rules, state)
        .filter((code) => code !== 'NOT_ONLY_THE_OCCUPIER')
        .join()

    expect(await of(stale, 'BROKEN')).toBe('ALL_VERIFIED')
    expect(await of(far, 'BROKEN')).toBe('SOMEBODY_WITHIN_20_MINUTES')
    expect([await of(unsure, 'BROKEN'), await of(unsure, 'NOT_KNOWN')]).toStrictEqual([
      '',
      'SOMEBODY_WITHIN_20_MINUTES',
    ])
    expect(await of(nobody, 'BROKEN')).toBe('TWO_KEYHOLDERS,SOMEBODY_WITHIN_20_MINUTES')
  })

  it('demand a keyholder other than the occupier for a dwelling, but not for an organisation', async () => {
    const bank = await organisation(force.manager)
    const [dwelling, office] = [await premises(force.manager), await premises(force.manager, { organisation: bank.id })]
    const { person: _occupier, ...occupier } = await holds(dwelling, { occupier: true })
    await holds(office)
    const rule = async (of: Made) =>
      (await house(operator, of)).rules?.find(({ code }) => code === 'NOT_ONLY_THE_OCCUPIER')?.state

    expect([await rule(dwelling), await rule(office)]).toStrictEqual(['BROKEN', 'KEPT'])

    await update(force.manager, 'Keyholder', occupier, { occupier: null })
    expect(await rule(dwelling)).toBe('NOT_KNOWN')

    await holds(dwelling, { callOrder: 2, occupier: false })
    expect(await rule(dwelling)).toBe('KEPT')
  })

  it('order the people to ring by fitness, then by call order', async () => {
    const place = await premises(force.manager)
    const [unfit, unsure, second, first] = [
      await holds(place, { callOrder: 1, trained: false }),
      await holds(place, { callOrder: 2, trained: null }),
      await holds(place, { callOrder: 4 }),
      await holds(place, { callOrder: 3 }),
    ]

    const names = await Promise.all(
      [first, second, unsure, unfit].map(
        async ({ person: { id } }) =>
          (
            await operator.get<{ person: { displayName: string } }>(
              'query ($id: ID!) { person(id: $id) { displayName } }',
              { id },
            )
          ).person.displayName,
      ),
    )

    expect((await house(operator, place)).toRing?.map(({ person: { displayName } }) => displayName)).toStrictEqual(
      names,
    )
  })
})
