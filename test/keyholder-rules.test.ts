import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
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

const states = (rules: Rules, state: string): string[] =>
  (rules ?? []).filter((rule) => rule.state === state).map(({ code }) => code)

describe('the rules of keyholding', () => {
  let a: Api
  let c: Cast
  let operator: Client
  before(async () => {
    a = await api()
    c = await cast(a)
    operator = await a.as('OPERATOR')
  })

  /** A keyholder with a number for call-out, and nothing to be said against unless it is given. */
  async function holds(
    of: Made,
    given: Input = {},
    numbers: readonly (string | Input)[] = [mobile()],
  ): Promise<Made & { person: Made }> {
    const who = await person(c.manager, { displayName: word() })
    for (const number of numbers)
      await contactPoint(
        c.manager,
        { person: who.id },
        typeof number === 'string' ? { value: number, givenFor: 'CALL_OUT' } : number,
      )
    const { callOrder = 1, ...rest } = { ...good, verifiedAt: now(), ...given }
    return {
      ...(await create(c.manager, 'Keyholder', { premises: of.id, person: who.id, callOrder, ...rest })),
      person: who,
    }
  }

  const holder = async (by: Client, id: string): Promise<Holder | null> =>
    (
      await by.get<{ keyholder: Holder | null }>(
        'query ($id: ID!) { keyholder(id: $id) { fitness rules { code state words source } } }',
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
    const { id } = await holds(await premises(c.manager))

    const seen = await holder(operator, id)

    assert.equal(seen?.fitness, 'FIT')
    assert.deepEqual(
      seen.rules?.map(({ state }) => state),
      Array.from({ length: 8 }, () => 'KEPT'),
    )
    for (const { words, source } of seen.rules ?? []) assert.ok(words.length > 5 && source.length > 5)
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
      const { id } = await holds(await premises(c.manager), given)

      const seen = await holder(operator, id)

      assert.equal(seen?.fitness, 'UNFIT')
      assert.deepEqual(states(seen.rules, 'BROKEN'), [rule])
      assert.deepEqual(states(seen.rules, 'NOT_KNOWN'), [])
      assert.match(seen.rules?.find(({ code }) => code === rule)?.words ?? '', words)
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
      const { id } = await holds(await premises(c.manager), { [field]: null })

      const seen = await holder(operator, id)

      assert.equal(seen?.fitness, 'FIT_WITH_UNKNOWNS')
      assert.deepEqual([states(seen.rules, 'NOT_KNOWN'), states(seen.rules, 'BROKEN')], [[rule], []])
      assert.match(seen.rules?.find(({ code }) => code === rule)?.words ?? '', /^Not known whether/)
    })
  }

  it('call a keyholder unfit who has no number, only a private one, or a withdrawn one; a number for work will do', async () => {
    const place = await premises(c.manager)
    const withdrawn = await holds(place)
    const [point] = (
      await c.manager.get<{ person: { contactPoints: { id: string }[] } }>(
        'query ($id: ID!) { person(id: $id) { contactPoints { id } } }',
        { id: withdrawn.person.id },
      )
    ).person.contactPoints
    const consent = (decision: string) =>
      c.manager.get('mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { consentEvent { id } } }', {
        input: { contactPoint: point?.id, decision, source: 'Call' },
      })
    const none = await holds(place, {}, [])
    const mail = await holds(place, {}, [{ kind: 'EMAIL', value: 'holder@keys.example', givenFor: 'WORK' }])
    const work = await holds(place, {}, [{ givenFor: 'WORK' }])
    const reach = async ({ id }: Made) => states((await holder(operator, id))?.rules ?? null, 'BROKEN').join()

    assert.equal(await reach(withdrawn), '')
    await consent('WITHDRAWN')
    assert.deepEqual(await Promise.all([withdrawn, none, mail, work].map(reach)), [
      'REACHABLE',
      'REACHABLE',
      'REACHABLE',
      '',
    ])
    await consent('GIVEN')
    assert.equal(await reach(withdrawn), '')
    await archive(c.manager, 'Person', withdrawn.person)
    assert.equal(await reach(withdrawn), 'REACHABLE')
  })

  it('do not take a private number of a directorate for one that may be rung', async () => {
    const place = await premises(c.manager)
    const { id, person: who } = await holds(place, {}, [])
    await contactPoint(c.spocA, { person: who.id })

    assert.deepEqual(states((await holder(operator, id))?.rules ?? null, 'BROKEN'), ['REACHABLE'])
  })

  it('want two different people with two different numbers, and say when two share one', async () => {
    const [shared, apart, alone, paused] = [
      await premises(c.manager),
      await premises(c.manager),
      await premises(c.manager),
      await premises(c.manager),
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

    assert.deepEqual(await Promise.all([shared, apart, alone, paused].map(broken)), [
      'TWO_KEYHOLDERS,NO_SHARED_PHONE',
      '',
      'TWO_KEYHOLDERS',
      'TWO_KEYHOLDERS',
    ])
    assert.deepEqual(
      await Promise.all([shared, apart, alone, paused].map(async (of) => (await house(operator, of)).fitKeyholders)),
      [2, 2, 1, 1],
    )
  })

  it('name a premises where somebody is stale, where nobody is near, and where that is not known', async () => {
    const [stale, far, unsure, nobody] = [
      await premises(c.manager),
      await premises(c.manager),
      await premises(c.manager),
      await premises(c.manager),
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

    assert.equal(await of(stale, 'BROKEN'), 'ALL_VERIFIED')
    assert.equal(await of(far, 'BROKEN'), 'SOMEBODY_WITHIN_20_MINUTES')
    assert.deepEqual([await of(unsure, 'BROKEN'), await of(unsure, 'NOT_KNOWN')], ['', 'SOMEBODY_WITHIN_20_MINUTES'])
    assert.equal(await of(nobody, 'BROKEN'), 'TWO_KEYHOLDERS,SOMEBODY_WITHIN_20_MINUTES')
  })

  it('want somebody besides the occupier of a dwelling, and nothing of the kind of an organisation', async () => {
    const bank = await organisation(c.manager)
    const [dwelling, office] = [await premises(c.manager), await premises(c.manager, { organisation: bank.id })]
    const { person: _occupier, ...occupier } = await holds(dwelling, { occupier: true })
    await holds(office)
    const rule = async (of: Made) =>
      (await house(operator, of)).rules?.find(({ code }) => code === 'NOT_ONLY_THE_OCCUPIER')?.state

    assert.deepEqual([await rule(dwelling), await rule(office)], ['BROKEN', 'KEPT'])
    await update(c.manager, 'Keyholder', occupier, { occupier: null })
    assert.equal(await rule(dwelling), 'NOT_KNOWN')
    await holds(dwelling, { callOrder: 2, occupier: false })
    assert.equal(await rule(dwelling), 'KEPT')
  })

  it('have people rung by fitness, then by call order', async () => {
    const place = await premises(c.manager)
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

    assert.deepEqual(
      (await house(operator, place)).toRing?.map(({ person: { displayName } }) => displayName),
      names,
    )
  })

  it('can be asked for by a register manager: which premises break one, which keyholders, and how many are fit', async () => {
    const name = word()
    const [good, bad] = [
      await premises(c.manager, { name: `${name} good` }),
      await premises(c.manager, { name: `${name} bad` }),
    ]
    for (const callOrder of [1, 2]) await holds(good, { callOrder })
    const stale = await holds(bad, { verifiedAt: '2020-01-01T00:00:00.000Z', travelMinutes: null })
    const listed = async (filter: object, sort?: string) =>
      (
        await c.manager.get<{ premises: { edges: { node: { id: string } }[] } }>(
          `query ($filter: PremisesFilter) { premises(filter: $filter${sort === undefined ? '' : `, sort: [${sort}]`}) { totalCount edges { cursor node { id } } } }`,
          { filter: { and: [{ name: { startsWith: name } }, filter] } },
        )
      ).premises.edges.map(({ node }) => node.id)
    const breaks = (code: string, state = 'BROKEN') => ({ rules: { code: { eq: code }, state: { eq: state } } })
    const holders = async (filter: object) =>
      (
        await c.manager.get<{ keyholders: { edges: { node: { id: string } }[] } }>(
          'query ($filter: KeyholderFilter) { keyholders(filter: $filter) { edges { node { id } } } }',
          { filter: { and: [{ premises: { name: { startsWith: name } } }, filter] } },
        )
      ).keyholders.edges.map(({ node }) => node.id)

    assert.deepEqual(await listed(breaks('TWO_KEYHOLDERS')), [bad.id])
    assert.deepEqual(await listed(breaks('ALL_VERIFIED')), [bad.id])
    assert.deepEqual(await listed(breaks('SOMEBODY_WITHIN_20_MINUTES', 'NOT_KNOWN')), [bad.id])
    assert.deepEqual(await listed({ not: breaks('TWO_KEYHOLDERS') }), [good.id])
    assert.deepEqual(await listed({ fitKeyholders: { gte: 2 } }), [good.id])
    assert.deepEqual(await listed({}, '{ field: fitKeyholders, direction: DESC }'), [good.id, bad.id])
    assert.deepEqual(await holders(breaks('VERIFIED')), [stale.id])
    assert.deepEqual(await holders({ fitness: { in: ['UNFIT', 'FIT_WITH_UNKNOWNS'] } }), [stale.id])
  })

  it('tell a SPOC and general staff nothing: neither the rules, nor the count, nor an order or a filter by them', async () => {
    const place = await premises(c.manager)
    await holds(place)
    for (const by of [c.spocA, await a.as('STAFF')]) {
      const seen = await house(by, place)

      assert.deepEqual([seen.fitKeyholders, seen.rules, seen.toRing], [null, null, null])
      for (const field of ['fitKeyholders', 'rules', 'toRing']) assert.ok(seen.access.unreadableFields.includes(field))
      for (const text of [
        'filter: { fitKeyholders: { eq: 1 } }',
        'filter: { rules: { state: { eq: KEPT } } }',
        'sort: [{ field: fitKeyholders }]',
      ]) {
        assert.equal(
          (await by.refused(`{ premises(${text}) { totalCount } }`)).extensions.code,
          'FORBIDDEN_FIELD',
          text,
        )
      }
    }
  })

  it('tell a stakeholder of their own premises only what they may read: consent is not theirs to see, so a number is not known to stand', async () => {
    const own = await organisation(c.manager)
    const place = await premises(c.manager, { organisation: own.id })
    const { id } = await holds(place)
    const stakeholder = await a.as('STAKEHOLDER', { organisationId: own.id })

    assert.deepEqual(states((await holder(stakeholder, id))?.rules ?? null, 'NOT_KNOWN'), ['REACHABLE'])
    assert.deepEqual(states((await house(stakeholder, place)).rules, 'BROKEN'), ['TWO_KEYHOLDERS'])
    assert.equal((await house(stakeholder, place)).fitKeyholders, 0)
  })

  it('are in the ledger as keyholding when a manager asks for a count by them, though nobody is named', async () => {
    const asked = async (text: string) => {
      await c.manager.get(`{ premises(${text}) { totalCount } }`)
      const [record] = await a.db.query<{ classes: string[] }>({
        text: 'select classes from ledger_record where account_id = $1 order by seq desc limit 1',
        values: [c.manager.accountId],
      })
      return record?.classes.sort()
    }

    assert.deepEqual(await asked('filter: { fitKeyholders: { eq: 99 } }'), ['DIRECTORY', 'KEYHOLDING'])
    assert.deepEqual(await asked('filter: { rules: { code: { eq: NO_SHARED_PHONE }, state: { eq: BROKEN } } }'), [
      'DIRECTORY',
      'KEYHOLDING',
    ])
  })
})

describe('six months since a keyholder was verified', () => {
  let a: Api
  before(async () => {
    a = await api()
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
        many: () => assert.fail('looks at no list'),
      }
      const sql = verifiedLately(record).replaceAll('now()', `'${at}'::timestamptz`)

      const [row] = await a.db.query<{ holds: boolean | null }>({ text: `select ${sql} as holds`, values: [] })

      assert.equal(row?.holds, holds)
    })
  }
})
