import { londonDay } from '../api/platform/values/londonClock.ts'
import { directorateFor, type RoutingFacts, type Rule } from '../api/questions/routing/directorateFor.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, code, create, organisation, premises, square, word } from './support/builders.ts'
import { archiveRulesForAll, type Asking, askedOf, question } from './support/questions.ts'

const DAY_MS = 86_400_000
const dayFromNow = (days: number): string => londonDay(new Date(Date.now() + days * DAY_MS))

const anything: Rule = {
  directorate: 'COMMUNITY',
  issue: null,
  sector: null,
  tier: null,
  ward: null,
  operation: null,
  startsOn: null,
  endsOn: null,
  position: 100,
}
const fraud: Rule = { ...anything, directorate: 'ECONOMIC_CRIME', issue: 'fraud' }
const banks: Rule = { ...anything, directorate: 'CRIME', sector: 'banking' }
const march: Rule = {
  ...anything,
  directorate: 'UNIFORMED_POLICING',
  operation: 'Benbow',
  startsOn: '2026-11-07',
  endsOn: '2026-11-08',
}
const nothingKnown: RoutingFacts = {
  issue: null,
  sector: null,
  tier: null,
  wards: [],
  operation: null,
  day: '2026-11-07',
}

describe('a question', () => {
  it('goes by the rule that names most of it', () => {
    const both: Rule = { ...fraud, directorate: 'COUNTER_TERRORISM', sector: 'banking' }

    expect(directorateFor({ ...nothingKnown, issue: 'fraud', sector: 'banking' }, [anything, fraud, both, banks])).toBe(
      'COUNTER_TERRORISM',
    )
  })

  it('goes by the lowest position where two rules name as much', () => {
    const facts = { ...nothingKnown, issue: 'fraud', sector: 'banking' }

    expect(directorateFor(facts, [fraud, { ...banks, position: 1 }])).toBe('CRIME')
    expect(directorateFor(facts, [{ ...fraud, position: 1 }, banks])).toBe('ECONOMIC_CRIME')
  })

  it.each<[string, Partial<RoutingFacts>, Rule]>([
    ['issue', { issue: 'protest' }, fraud],
    ['sector', { sector: 'retail' }, banks],
    ['tier', { tier: 2 }, { ...anything, tier: 1 }],
    ['ward', { wards: ['Tower', 'Bread Street'] }, { ...anything, ward: 'Aldgate' }],
    ['operation', { operation: 'Servator' }, march],
  ])('does not go by a rule for another %s', (_condition, facts, rule) => {
    expect(directorateFor({ ...nothingKnown, ...facts }, [rule])).toBeNull()
    expect(directorateFor(nothingKnown, [rule])).toBeNull()
  })

  it('goes by a rule for any ward in which the asker has premises', () => {
    const rule: Rule = { ...anything, directorate: 'CRIME', ward: 'Tower' }

    expect(directorateFor({ ...nothingKnown, wards: ['Aldgate', 'Tower'] }, [rule])).toBe('CRIME')
  })

  it('about an operation goes to its room on its days, whatever else it is about, and not before or after', () => {
    const facts = { ...nothingKnown, issue: 'fraud', sector: 'banking', operation: 'Benbow' }
    const rules = [fraud, banks, { ...fraud, sector: 'banking' }, march]

    expect(directorateFor(facts, rules)).toBe('UNIFORMED_POLICING')
    expect(directorateFor({ ...facts, day: '2026-11-08' }, rules)).toBe('UNIFORMED_POLICING')
    expect(directorateFor({ ...facts, day: '2026-11-06' }, rules)).toBe('ECONOMIC_CRIME')
    expect(directorateFor({ ...facts, day: '2026-11-09' }, rules)).toBe('ECONOMIC_CRIME')
  })

  it('goes by no rule where none holds', () => {
    expect(directorateFor(nothingKnown, [fraud, banks])).toBeNull()
  })
})

describe('a question asked through the API', () => {
  let server: Api
  let people: Cast
  let asking: Asking
  let issue: string
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    asking = await askedOf(server, people, people.crimeDirectorate)
    ;({ issue } = asking)
  })

  /** One for questions about the issue, beside the one of the crime directorate for all of them. */
  const rule = async (name: string, input: Record<string, unknown>): Promise<void> => {
    const directorate = (await create(people.admin, 'Directorate', { code: code(), name })).id
    await create(people.admin, 'RoutingRule', { issue, directorate, ...input })
  }
  const askerOf = async (input: Record<string, unknown> = {}) => {
    const { id } = await organisation(people.manager, input)
    return { id, client: await server.as('STAKEHOLDER', { organisationId: id }) }
  }
  const goesTo = async (by: Client, input: Record<string, unknown> = {}) =>
    (await asking.ask(by, input)).directorates.map(({ name }) => name)

  it('goes by its issue, and by the sector and tier of the organisation where a rule names these as well', async () => {
    const sector = (await create(people.admin, 'Sector', { code: code(), name: 'Banking' })).id
    await rule('Fraud squad', { sector })
    await rule('First tier desk', { tier: 1 })
    await rule('Banks of the first tier', { sector, tier: 1 })
    const of = async (input: Record<string, unknown>) => goesTo((await askerOf(input)).client)

    expect([await of({}), await of({ sector }), await of({ tier: 1 }), await of({ sector, tier: 1 })]).toStrictEqual([
      ['Crime'],
      ['Fraud squad'],
      ['First tier desk'],
      ['Banks of the first tier'],
    ])
  })

  it('goes by the ward in which premises of the asking organisation lie', async () => {
    const { client, id } = await askerOf()
    const shape = square(-3.9, 53.1)
    const ward = await create(people.admin, 'Zone', { kind: 'WARD', code: code(), name: 'Llyn', shape })
    await rule('Ward team', { ward: ward.id })

    const before = await goesTo(client)
    await premises(people.manager, { organisation: id, location: { longitude: -3.895, latitude: 53.105 } })

    expect([before, await goesTo(client)]).toStrictEqual([['Crime'], ['Ward team']])
  })

  it('goes by the rule of the lowest position where two name as much', async () => {
    const { client } = await askerOf({ tier: 3 })
    await rule('Second', { tier: 3, position: 20 })
    await rule('First', { tier: 3, position: 10 })

    expect(await goesTo(client)).toStrictEqual(['First'])
  })

  it('goes to the room of an operation that it names, on its days, and not when it names none', async () => {
    const { client } = await askerOf()
    const operation = `Operation ${word()}`
    const days = async (what: string, from: number, to: number) => {
      const name = `${operation} ${what}`
      const [startsOn, endsOn] = [dayFromNow(from), dayFromNow(to)]
      await rule(`Room of ${name}`, { issue: null, operation: name, startsOn, endsOn })
      return goesTo(client, { operation: name })
    }

    expect(await days('now', -1, 1)).toStrictEqual([`Room of ${operation} now`])
    expect(await days('to come', 2, 3)).toStrictEqual(['Crime'])
    expect(await days('over', -3, -2)).toStrictEqual(['Crime'])
    expect(await goesTo(client)).toStrictEqual(['Crime'])
  })

  it('goes to the communities where no rule holds, and where the asker does not know what it is about', async () => {
    await archiveRulesForAll(server)
    const { client } = await askerOf()
    const unruled = (await create(people.admin, 'Issue', { code: code(), name: 'Lost property' })).id
    const asked = [await asking.ask(client, { issue: unruled }), await asking.ask(client, { issue: null })]

    for (const { id } of asked) {
      const seen = await question(asking.communities, id)
      expect(seen?.handling?.routes).toMatchObject([{ state: 'OPEN' }])
      expect(await question(people.crime, id)).toBeNull()
    }
  })
})
