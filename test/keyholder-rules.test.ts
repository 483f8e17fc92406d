import type { Seen } from '../api/access/schema/computed.ts'
import { verifiedLately } from '../api/keyholders/keyholderRules.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  contactPoint,
  create,
  type Input,
  type Made,
  mobile,
  organisation,
  person,
  premises,
  update,
  word,
} from './support/builders.ts'
import { about, fail } from './support/expecting.ts'

type Rules = { code: string; state: string; words: string; source: string }[] | null
type Holder = { fitness: string | null; rules: Rules }
type House = {
  fitKeyholders: number | null
  rules: Rules
  toRing: { person: { displayName: string } }[] | null
  access: { unreadableFields: string[] }
}

/** A record about which there is nothing to say. */
const good: Input = { travelMinutes: 20, transport: 'CAR', fullAccess: true, trained: true, agreedOn: '2020-01-01' }
const hour = 60 * 60 * 1000
const now = (): string => new Date(Date.now() - hour).toISOString()

const states = (rules: Rules | undefined, state: string): string[] =>
  (rules ?? []).filter((rule) => rule.state === state).map(({ code }) => code)

describe('the rules of keyholding', () => {
  let server: Api
  let force: Cast
  let operator: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
  })

  /** A keyholder with a number for call-out, and nothing to be said against unless it is given. */
  async function holds(
    of: Made,
    given: Input = {},
    numbers: readonly (string | Input)[] = [mobile()],
  ): Promise<Made & { person: Made }> {
    const who = await person(force.manager, { displayName: word() })
    for (const number of numbers)
      await contactPoint(
        force.manager,
        { person: who.id },
        typeof number === 'string' ? { value: number, givenFor: 'CALL_OUT' } : number,
      )
    const { callOrder = 1, ...rest } = { ...good, verifiedAt: now(), ...given }
    return {
      ...(await create(force.manager, 'Keyholder', { premises: of.id, person: who.id, callOrder, ...rest })),
      person: who,
    }
  }

  const holder = async (by: Client, id: string): Promise<Holder | null> =>
    (
      await by.get<{ keyholder: Holder | null }>(
        /* GraphQL */ `
          query ($id: ID!) {
            keyholder(id: $id) {
              fitness
              rules {
                code
                state
                words
                source
              }
            }
          }
        `,
        { id },
      )
    ).keyholder

  const house = async (by: Client, { id }: Made): Promise<House> =>
    (
      await by.get<{ onePremises: House }>(
        `query ($id: ID!) {
        onePremises(id: $id) {
          fitKeyholders rules { code state words source } toRing { person { displayName } } access { unreadableFields }
        }
      }`,
        { id },
      )
    ).onePremises

  it('are all kept by a keyholder at their very edge, who is fit, and each says where it comes from', async () => {
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
    it(`call a keyholder unfit who ${what}, and name ${rule} alone`, async () => {
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
    it(`say of a keyholder whose ${field} nobody knows that it is not known, never that it is not so`, async () => {
      const { id } = await holds(await premises(force.manager), { [field]: null })

      const seen = await holder(operator, id)

      expect(seen?.fitness).toBe('FIT_WITH_UNKNOWNS')
      expect([states(seen?.rules, 'NOT_KNOWN'), states(seen?.rules, 'BROKEN')]).toStrictEqual([[rule], []])
      expect(seen?.rules?.find(({ code }) => code === rule)?.words ?? '').toMatch(/^Not known whether/)
    })
  }

  it('call a keyholder unfit who has no number, only a private one, or a withdrawn one; a number for work will do', async () => {
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

  it('do not take a private number of a directorate for one that may be rung', async () => {
    const place = await premises(force.manager)
    const { id, person: who } = await holds(place, {}, [])

    await contactPoint(force.crime, { person: who.id })

    expect(states((await holder(operator, id))?.rules ?? null, 'BROKEN')).toStrictEqual(['REACHABLE'])
  })

  it('want two different people with two different numbers, and say when two share one', async () => {
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
    await holds(paused, { callOrder: 2, suspendedAt: now() })

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

  it('name a premises where somebody is stale, where nobody is near, and where that is not known', async () => {
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

  it('want someone other than the occupier for a dwelling, and not for an organisation', async () => {
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

  it('have people rung by fitness, then by call order', async () => {
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

  it('can be asked for by a register manager: which premises break one, which keyholders, and how many are fit', async () => {
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

  it('tell a SPOC and general staff nothing: neither the rules, nor the count, nor an order or a filter by them', async () => {
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

  it('tell a stakeholder of their own premises only what they may read: without consents, a number counts as not known', async () => {
    const own = await organisation(force.manager)
    const place = await premises(force.manager, { organisation: own.id })
    const { id } = await holds(place)

    const stakeholder = await server.as('STAKEHOLDER', { organisationId: own.id })

    expect(states((await holder(stakeholder, id))?.rules ?? null, 'NOT_KNOWN')).toStrictEqual(['REACHABLE'])
    expect(states((await house(stakeholder, place)).rules, 'BROKEN')).toStrictEqual(['TWO_KEYHOLDERS'])
    expect((await house(stakeholder, place)).fitKeyholders).toBe(0)
  })

  it('are in the ledger as keyholding when a manager asks for a count by them, though nobody is named', async () => {
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

describe('six months since a keyholder was verified', () => {
  let server: Api
  beforeAll(async () => {
    server = await api()
  })
  const cases: readonly [verified: string | null, now: string, holds: boolean | null, why: string][] = [
    ['2026-01-15T12:00:00Z', '2026-07-15T22:59:59Z', true, 'the whole of the last day, by London'],
    ['2026-01-15T12:00:00Z', '2026-07-15T23:00:00Z', false, 'no longer once it is past midnight in London'],
    ['2025-07-31T23:30:00Z', '2026-02-01T12:00:00Z', true, 'half past midnight on 1 August in London'],
    ['2025-08-31T12:00:00Z', '2026-02-28T12:00:00Z', true, 'to the end of a shorter month'],
    ['2025-08-31T12:00:00Z', '2026-03-01T00:00:00Z', false, 'and not beyond it'],
    ['2026-02-28T12:00:00Z', '2026-08-28T12:00:00Z', true, 'to the same number in a longer month'],
    ['2026-02-28T12:00:00Z', '2026-08-29T12:00:00Z', false, 'and not to its end'],
    ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z', true, 'this very moment'],
    ['2026-03-02T00:00:00Z', '2026-03-01T12:00:00Z', null, 'a day to come cannot be right'],
    [null, '2026-03-01T12:00:00Z', false, 'never verified'],
  ]
  for (const [verified, at, holds, why] of cases) {
    it(`${verified ?? 'never'}, asked at ${at}: ${holds === null ? 'not known' : holds ? 'kept' : 'broken'} (${why})`, async () => {
      const value = verified === null ? 'null::timestamptz' : `'${verified}'::timestamptz`
      const record: Seen = {
        value: () => value,
        readable: () => 'true',
        one: () => 'null',
        many: () => fail('looks at no list'),
      }
      const sql = verifiedLately(record).replaceAll('now()', `'${at}'::timestamptz`)

      const [row] = await server.db.query<{ holds: boolean | null }>({ text: `select ${sql} as holds`, values: [] })

      expect(row?.holds).toBe(holds)
    })
  }
})
