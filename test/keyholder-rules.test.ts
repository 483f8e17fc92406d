import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, contactPoint, type Input, type Made, premises } from './support/builders.ts'
import { holder, keyholderOf, states } from './support/writes/keyholding.ts'

describe('the rules of keyholding', () => {
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

  it('are all kept by a keyholder at the limit of each, who is fit, and each rule names its source', async () => {
    const { id } = await holds(await premises(force.manager))

    const seen = await holder(operator, id)

    expect(seen?.fitness).toBe('FIT')
    expect(seen?.rules?.map(({ state }) => state)).toStrictEqual(Array.from({ length: 8 }, () => 'KEPT'))
    for (const { words, source } of seen?.rules ?? []) {
      expect(words).toMatch(/.{6}/)
      expect(source).toMatch(/.{6}/)
    }
  })

  const broken: readonly [what: string, given: Input, rule: string, words: RegExp][] = [
    ['is 21 minutes away', { travelMinutes: 21 }, 'WITHIN_20_MINUTES', /^Cannot/],
    ['has no transport', { transport: 'NONE' }, 'HAS_TRANSPORT', /^Has no/],
    ['holds keys to some parts', { fullAccess: false }, 'ALL_KEYS', /^Does not/],
    ['does not know the alarm', { trained: false }, 'KNOWS_ALARM', /^Does not/],
    ['agrees from a day to come', { agreedOn: '2999-01-01' }, 'AGREED', /later/],
    ['was never verified', { verifiedAt: null }, 'VERIFIED', /^Not verified/],
    ['is suspended', { suspendedAt: '2020-01-01T00:00:00.000Z' }, 'IN_SERVICE', /do not ring/],
  ]
  for (const [what, given, rule, words] of broken) {
    it(`call a keyholder unfit who ${what}, and name only ${rule}`, async () => {
      const { id } = await holds(await premises(force.manager), given)

      const seen = await holder(operator, id)

      expect(seen?.fitness).toBe('UNFIT')
      expect(states(seen?.rules, 'BROKEN')).toStrictEqual([rule])
      expect(states(seen?.rules, 'NOT_KNOWN')).toStrictEqual([])
      expect(seen?.rules?.find(({ code }) => code === rule)?.words ?? '').toMatch(words)
    })
  }

  const unknown: readonly [field: string, rule: string][] = [
    ['travelMinutes', 'WITHIN_20_MINUTES'],
    ['transport', 'HAS_TRANSPORT'],
    ['fullAccess', 'ALL_KEYS'],
    ['trained', 'KNOWS_ALARM'],
    ['agreedOn', 'AGREED'],
  ]
  for (const [field, rule] of unknown) {
    it(`are unknown, not broken, for a keyholder whose ${field} is unknown`, async () => {
      const { id } = await holds(await premises(force.manager), { [field]: null })

      const seen = await holder(operator, id)

      expect(seen?.fitness).toBe('FIT_WITH_UNKNOWNS')
      expect([states(seen?.rules, 'NOT_KNOWN'), states(seen?.rules, 'BROKEN')]).toStrictEqual([[rule], []])
      expect(seen?.rules?.find(({ code }) => code === rule)?.words ?? '').toMatch(/^Not known whether/)
    })
  }

  it('call a keyholder unfit who has no number, only a private one or a withdrawn one; a work number is enough', async () => {
    const place = await premises(force.manager)
    const withdrawn = await holds(place)
    const [point] = (
      await force.manager.get<{ person: { contactPoints: { id: string }[] } }>(
        'query ($id: ID!) { person(id: $id) { contactPoints { id } } }',
        { id: withdrawn.person.id },
      )
    ).person.contactPoints
    const consent = (decision: string) =>
      force.manager.get(
        /* GraphQL */ `
          mutation ($input: RecordConsentInput!) {
            recordConsent(input: $input) {
              consentEvent {
                id
              }
            }
          }
        `,
        {
          input: { contactPoint: point?.id, decision, source: 'Call' },
        },
      )
    const none = await holds(place, {}, [])
    const mail = await holds(place, {}, [{ kind: 'EMAIL', value: 'holder@keys.example', givenFor: 'WORK' }])
    const work = await holds(place, {}, [{ givenFor: 'WORK' }])
    const reach = async ({ id }: Made) => states((await holder(operator, id))?.rules ?? null, 'BROKEN').join()

    expect(await reach(withdrawn)).toBe('')

    await consent('WITHDRAWN')
    expect(await Promise.all([withdrawn, none, mail, work].map(reach))).toStrictEqual([
      'REACHABLE',
      'REACHABLE',
      'REACHABLE',
      '',
    ])

    await consent('GIVEN')
    expect(await reach(withdrawn)).toBe('')

    await archive(force.manager, 'Person', withdrawn.person)
    expect(await reach(withdrawn)).toBe('REACHABLE')
  })

  it("do not count a directorate's private number as one that may be rung", async () => {
    const place = await premises(force.manager)
    const { id, person: who } = await holds(place, {}, [])

    await contactPoint(force.crime, { person: who.id })

    expect(states((await holder(operator, id))?.rules ?? null, 'BROKEN')).toStrictEqual(['REACHABLE'])
  })
})
