import { readFileSync } from 'node:fs'
import path from 'node:path'
import { londonDay } from '../api/platform/values/londonClock.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  cast,
  type Cast,
  create,
  type Input,
  type Made,
  mutationOf,
  organisation,
  premises,
  restore,
  update,
} from './support/builders.ts'
import { somewhereAtSea } from './support/values/sea.ts'
import { keyholderOf } from './support/writes/keyholding.ts'

type Rung = { person: { id: string }; absentUntil: string | null; absentToday: boolean; fitness: string }
type House = { fitKeyholders: number | null; toRing: Rung[]; keyholders: Rung[] }

const CONTRACT = readFileSync(path.join(import.meta.dirname, 'contract', 'whom-to-ring.graphql'), 'utf8')
const DAY = 86_400_000
/** So many days from today, in London. */
const day = (offset: number): string => londonDay(new Date(Date.now() + offset * DAY))

describe('a keyholder who is away', () => {
  let server: Api
  let force: Cast
  let operator: Client
  let owner: Client
  let editor: Client
  let viewer: Client
  let stranger: Client
  let own: Made
  let house: Made
  let location: { longitude: number; latitude: number }
  let first: string
  let second: string
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
    own = await organisation(force.manager)
    const others = await organisation(force.manager)
    ;[owner, editor, viewer, stranger] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'OWNER' }),
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'EDITOR' }),
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'VIEWER' }),
      server.as('STAKEHOLDER', { organisationId: others.id, standing: 'OWNER' }),
    ])
  })
  beforeEach(async () => {
    location = somewhereAtSea()
    house = await premises(force.manager, { organisation: own.id, location })
    first = await holder(house, 1)
    second = await holder(house, 2)
    await employed(first, own)
  })

  const employed = (who: string, at: Made): Promise<Made> =>
    create(force.manager, 'Affiliation', { person: who, organisation: at.id })
  const holder = async (of: Made, callOrder: number): Promise<string> =>
    (await keyholderOf(force.manager, of, { callOrder })).person.id
  /** Away from today until tomorrow, unless `input` says otherwise. */
  const fields = (input: Input): Input => ({
    person: first,
    organisation: own.id,
    from: day(0),
    to: day(1),
    ...input,
  })
  const away = (by: Client, input: Input = {}): Promise<Made> => create(by, 'Absence', fields(input))
  const refused = async (by: Client, input: Input = {}) => {
    const { extensions } = await by.refused(mutationOf('create', 'Absence'), { input: fields(input) })
    return [extensions.code, extensions.field ?? Object.keys(extensions.fields ?? {}).join()]
  }
  async function rungAt({ id }: Made, by = operator): Promise<House> {
    const text = /* GraphQL */ `
      query ($id: ID!) {
        onePremises(id: $id) {
          fitKeyholders
          toRing {
            ...Rung
          }
          keyholders {
            ...Rung
          }
        }
      }
      fragment Rung on Keyholder {
        person {
          id
        }
        absentUntil
        absentToday
        fitness
      }
    `
    return (await by.get<{ onePremises: House }>(text, { id })).onePremises
  }
  const order = (rung: readonly { person: { id: string } }[]): string[] => rung.map(({ person: { id } }) => id)
  async function heard(by: Client): Promise<number> {
    const text = 'query ($person: ID!) { absences(filter: { person: { id: { eq: $person } } }) { totalCount } }'
    return (await by.get<{ absences: { totalCount: number } }>(text, { person: first })).absences.totalCount
  }

  it('as an owner enters of a colleague, is listed last to an operator, with the last day, and does not count as fit', async () => {
    await away(owner, { to: day(3) })

    const { toRing, keyholders, fitKeyholders } = await rungAt(house)

    expect(toRing).toStrictEqual([
      { person: { id: second }, absentUntil: null, absentToday: false, fitness: 'FIT' },
      { person: { id: first }, absentUntil: day(3), absentToday: true, fitness: 'FIT' },
    ])
    expect(order(keyholders)).toStrictEqual([second, first])
    expect(fitKeyholders).toBe(1)
  })

  it('is the last to ring in the contract’s document too, which does not know of absences', async () => {
    await away(editor)

    const { premisesNear } = await operator.get<{
      premisesNear: { edges: { node: { keyholders: Rung[] } }[] }
    }>(CONTRACT, { point: location, withinMetres: 20 })

    expect(premisesNear.edges.map(({ node }) => order(node.keyholders))).toStrictEqual([[second, first]])
  })

  it('is known to their own organisation and to those who ring, and to nobody else', async () => {
    await away(owner)

    for (const by of [owner, viewer, operator, force.manager, await server.as('INSPECTOR')])
      expect(await heard(by)).toBe(1)
    expect(await heard(stranger)).toBe(0)
    for (const by of [force.crime, await server.as('STAFF')])
      expect((await by.refused('{ absences { totalCount } }')).extensions.code).toBe('FORBIDDEN')
  })

  it('is not entered by a viewer, a SPOC or an operator, nor by the owner of another organisation', async () => {
    const codes = await Promise.all([viewer, force.crime, operator, stranger].map((by) => refused(by)))

    expect(codes).toStrictEqual([
      ['FORBIDDEN', ''],
      ['FORBIDDEN', ''],
      ['FORBIDDEN', ''],
      ['BAD_USER_INPUT', 'person,organisation'],
    ])
  })

  it('is changed and archived by nobody of another organisation; archived, they are rung as before', async () => {
    const made = await away(owner)

    const { extensions } = await stranger.refused(mutationOf('archive', 'Absence'), { input: made })
    const archived = await archive(owner, 'Absence', made)
    const before = await rungAt(house)
    await restore(owner, 'Absence', archived)

    expect(extensions.code).toBe('NOT_FOUND')
    expect(order(before.toRing)).toStrictEqual([first, second])
    expect(order((await rungAt(house)).toRing)).toStrictEqual([second, first])
  })

  it('from one premises is rung in their turn at another', async () => {
    const other = await premises(force.manager, { organisation: own.id })
    await create(force.manager, 'Keyholder', { premises: other.id, person: first, callOrder: 1 })
    await holder(other, 2)

    await away(owner, { premises: house.id })

    expect(order((await rungAt(house)).toRing)[0]).toBe(second)
    expect(order((await rungAt(other)).keyholders)[0]).toBe(first)
  })

  it.each([
    ['until yesterday', -5, -1, false],
    ['until today', -5, 0, true],
    ['from today on', 0, 9, true],
    ['from tomorrow on', 1, 9, false],
  ])('%s: whether that moves them', async (_when, from, to, moves) => {
    await away(owner, { from: day(from), to: day(to) })

    expect(order((await rungAt(house)).toRing)).toStrictEqual(moves ? [second, first] : [first, second])
  })

  it('by two records comes back with the later of them', async () => {
    await away(owner, { to: day(2) })
    await away(force.manager, { organisation: null, premises: house.id, to: day(6) })

    expect((await rungAt(house)).toRing.at(-1)?.absentUntil).toBe(day(6))
    // An owner is told of what the organisation keeps.
    expect((await rungAt(house, owner)).toRing.at(-1)?.absentUntil).toBe(day(2))
  })

  it('and works elsewhere may be entered by an owner for the organisation’s own premises, and for no others', async () => {
    const elsewhere = await premises(force.manager)

    await away(owner, { person: second, premises: house.id })

    expect(order((await rungAt(house)).toRing)).toStrictEqual([first, second])
    expect(await refused(owner, { person: second })).toStrictEqual(['FORBIDDEN_FIELD', 'person'])
    expect(await refused(owner, { person: second, premises: elsewhere.id })).toStrictEqual([
      'BAD_USER_INPUT',
      'premises',
    ])
  })

  it.each([
    ['that ends before it begins', { from: '2028-03-01', to: '2028-02-29' }, 'to'],
    ['on the 29th of February of a common year', { from: '2027-02-29', to: '2027-03-01' }, 'from'],
    ['on a day that no year has', { from: '2028-02-29', to: '2028-02-30' }, 'to'],
    ['at a moment', { from: '2028-02-29T00:00:00Z', to: '2028-03-01' }, 'from'],
  ])('is refused an absence %s, naming the field', async (_what, dates, field) => {
    const [code, named] = await refused(owner, dates)

    expect([code, String(named).replace(/^input\./, '')]).toStrictEqual(['BAD_USER_INPUT', field])
  })

  it('may be away on a leap day, and an owner may not move the end before the beginning', async () => {
    const made = await away(owner, { from: '2028-02-29', to: '2028-02-29' })

    const { extensions } = await owner.refused(mutationOf('update', 'Absence'), {
      input: { ...made, to: '2028-02-28' },
    })
    const moved = await update(owner, 'Absence', made, { to: '2028-03-01' })

    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: { to: 'must not be before from' } })
    expect(moved.version).toBe(made.version + 1)
  })
})
