import { api, type Api } from './support/api.ts'
import { type Cast, cast, contactPoint, create, type Made, mobile, person, premises, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { csvOf, ledgerOf, post, refusalOf, xlsxOf } from './support/exports.ts'

type Rules = { state: string; words: string }[]

describe('what an export says of fitness', () => {
  let server: Api
  let force: Cast
  let house: Made
  let ofHouse: Record<string, unknown>
  let ofHolders: Record<string, unknown>
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    house = await premises(force.manager, { name: word() })
    await keyholder(1, {})
    await keyholder(2, { trained: false, transport: null })
    await keyholder(3, { transport: null })
    ofHouse = { type: 'Premises', filter: { id: { eq: house.id } } }
    ofHolders = { type: 'Keyholder', filter: { premises: { id: { eq: house.id } } }, sort: [{ field: 'callOrder' }] }
  })

  async function keyholder(callOrder: number, given: Record<string, unknown>): Promise<void> {
    const who = await person(force.manager)
    await contactPoint(force.manager, { person: who.id }, { value: mobile(), givenFor: 'CALL_OUT' })
    const good = { travelMinutes: 10, transport: 'CAR', fullAccess: true, trained: true, agreedOn: '2020-01-01' }
    const verifiedAt = new Date(Date.now() - 60_000).toISOString()
    await create(force.manager, 'Keyholder', {
      premises: house.id,
      person: who.id,
      callOrder,
      verifiedAt,
      ...good,
      ...given,
    })
  }

  const said = (rules: Rules, state: string): string =>
    rules
      .filter((rule) => rule.state === state)
      .map(({ words }) => words)
      .join('; ')

  it('tells a register manager how fit each keyholder is and which rules are broken or unknown, in the words of the screen', async () => {
    const { keyholders } = await force.manager.get<{ keyholders: { edges: { node: { rules: Rules } }[] } }>(
      `query ($filter: KeyholderFilter) {
        keyholders(filter: $filter, sort: [{ field: callOrder }]) { edges { node { rules { state words } } } }
      }`,
      { filter: ofHolders['filter'] },
    )
    const columns = ['callOrder', 'fitness', 'rules.BROKEN', 'rules.NOT_KNOWN']

    const { headings, rows } = await csvOf(server, force.manager, { ...ofHolders, columns })

    expect(headings).toStrictEqual(['Call order', 'Fitness', 'Rules broken', 'Rules not known to be kept'])
    expect(rows.map(([, fitness]) => fitness)).toStrictEqual(['Fit', 'Unfit', 'Fit as far as is known'])

    const shown = keyholders.edges.map(({ node: { rules } }) => [said(rules, 'BROKEN'), said(rules, 'NOT_KNOWN')])
    expect(rows.map((row) => row.slice(2))).toStrictEqual(shown)
    expect(rows[1]?.[2] ?? '').toMatch(/Does not know the alarm/)
    expect(rows[2]?.[3] ?? '').toMatch(/transport/)
  })

  it('gives for each premises the number of fit keyholders and the rules of the premises', async () => {
    const sheet = await xlsxOf(server, force.manager, {
      ...ofHouse,
      columns: ['name', 'fitKeyholders', 'rules.BROKEN', 'rules.KEPT'],
    })

    expect(sheet.headings.slice(0, 3)).toStrictEqual(['Name', 'Fit keyholders', 'Rules broken'])
    expect(sheet.rows[0]?.slice(1, 3)).toStrictEqual([1, null])

    expect(sheet.rows[0]?.[3]).toStrictEqual(expect.stringContaining('; '))
  })

  it('is filed as keyholding, and the file is marked so', async () => {
    const before = (await ledgerOf(server, force.manager)).length

    const { headers } = await post(server, force.manager, { ...ofHouse, columns: ['rules.BROKEN'] })

    expect(headers.get('beadle-marking')).toBe('OFFICIAL-SENSITIVE')

    const [entry] = (await ledgerOf(server, force.manager)).slice(before)
    expect(entry?.category).toBe('DISCLOSURE')
    expect(entry?.classes).toContain('KEYHOLDING')
  })

  it('is refused, with the field named, to a SPOC, who may not know who holds keys', async () => {
    for (const column of ['fitKeyholders', 'rules.BROKEN', 'rules.NOT_KNOWN']) {
      const [status, { code, field }] = await refusalOf(server, force.crime, { ...ofHouse, columns: ['name', column] })
      about(column, () => expect([status, code, field]).toStrictEqual([403, 'FORBIDDEN_FIELD', column.split('.')[0]]))
    }
  })

  it('has a column for each state of a rule, and refuses any other column by its place', async () => {
    for (const column of [
      'rules',
      'rules.words',
      'rules.LOST',
      'rules.BROKEN.words',
      'keyholders.rules.BROKEN',
      'keyholders.fitness',
    ]) {
      const [status, { code, fields }] = await refusalOf(server, force.manager, {
        ...ofHouse,
        columns: ['name', column],
      })
      about(column, () =>
        expect([status, code, Object.keys(fields ?? {})]).toStrictEqual([400, 'BAD_USER_INPUT', ['columns.1']]),
      )
    }
  })
})
