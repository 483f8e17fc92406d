import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { api, type Api } from './support/api.ts'
import { type Cast, cast, contactPoint, create, type Made, mobile, person, premises, word } from './support/builders.ts'
import { csvOf, ledgerOf, post, refusalOf, xlsxOf } from './support/exports.ts'

type Rules = { state: string; words: string }[]

describe('what an export says of fitness', () => {
  let a: Api
  let c: Cast
  let house: Made
  let ofHouse: Record<string, unknown>
  let ofHolders: Record<string, unknown>
  before(async () => {
    a = await api()
    c = await cast(a)
    house = await premises(c.manager, { name: word() })
    await keyholder(1, {})
    await keyholder(2, { trained: false, transport: null })
    await keyholder(3, { transport: null })
    ofHouse = { type: 'Premises', filter: { id: { eq: house.id } } }
    ofHolders = { type: 'Keyholder', filter: { premises: { id: { eq: house.id } } }, sort: [{ field: 'callOrder' }] }
  })

  async function keyholder(callOrder: number, given: Record<string, unknown>): Promise<void> {
    const who = await person(c.manager)
    await contactPoint(c.manager, { person: who.id }, { value: mobile(), givenFor: 'CALL_OUT' })
    const good = { travelMinutes: 10, transport: 'CAR', fullAccess: true, trained: true, agreedOn: '2020-01-01' }
    const verifiedAt = new Date(Date.now() - 60_000).toISOString()
    await create(c.manager, 'Keyholder', {
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

  it('is for a register manager how fit each keyholder is, and which rules are broken or not known, in the words of the screen', async () => {
    const { keyholders } = await c.manager.get<{ keyholders: { edges: { node: { rules: Rules } }[] } }>(
      `query ($filter: KeyholderFilter) {
        keyholders(filter: $filter, sort: [{ field: callOrder }]) { edges { node { rules { state words } } } }
      }`,
      { filter: ofHolders['filter'] },
    )
    const columns = ['callOrder', 'fitness', 'rules.BROKEN', 'rules.NOT_KNOWN']

    const { headings, rows } = await csvOf(a, c.manager, { ...ofHolders, columns })

    assert.deepEqual(headings, ['Call order', 'Fitness', 'Rules broken', 'Rules of which it is not known'])
    assert.deepEqual(
      rows.map(([, fitness]) => fitness),
      ['Fit', 'Unfit', 'Fit as far as is known'],
    )
    const shown = keyholders.edges.map(({ node: { rules } }) => [said(rules, 'BROKEN'), said(rules, 'NOT_KNOWN')])
    assert.deepEqual(
      rows.map((row) => row.slice(2)),
      shown,
    )
    assert.match(rows[1]?.[2] ?? '', /Does not know the alarm/)
    assert.match(rows[2]?.[3] ?? '', /transport/)
  })

  it('is how many are fit at each premises, as a number, and the rules of the whole', async () => {
    const sheet = await xlsxOf(a, c.manager, {
      ...ofHouse,
      columns: ['name', 'fitKeyholders', 'rules.BROKEN', 'rules.KEPT'],
    })

    assert.deepEqual(sheet.headings.slice(0, 3), ['Name', 'Fit keyholders', 'Rules broken'])
    assert.deepEqual(sheet.rows[0]?.slice(1, 3), [1, null])
    const kept = sheet.rows[0]?.[3]
    assert.ok(typeof kept === 'string' && kept.includes('; '), JSON.stringify(kept))
  })

  it('stands in the ledger as keyholding, and marks the file so', async () => {
    const before = (await ledgerOf(a, c.manager)).length

    const { headers } = await post(a, c.manager, { ...ofHouse, columns: ['rules.BROKEN'] })

    assert.equal(headers.get('beadle-marking'), 'OFFICIAL-SENSITIVE')
    const [entry] = (await ledgerOf(a, c.manager)).slice(before)
    assert.ok(entry?.category === 'DISCLOSURE' && entry.classes.includes('KEYHOLDING'), JSON.stringify(entry))
  })

  it('is refused by name to a SPOC, who may not know who holds keys', async () => {
    for (const column of ['fitKeyholders', 'rules.BROKEN', 'rules.NOT_KNOWN']) {
      const [status, { code, field }] = await refusalOf(a, c.spocA, { ...ofHouse, columns: ['name', column] })
      assert.deepEqual([status, code, field], [403, 'FORBIDDEN_FIELD', column.split('.')[0]], column)
    }
  })

  it('is of the list’s own records, and of states that there are', async () => {
    for (const column of [
      'rules',
      'rules.words',
      'rules.LOST',
      'rules.BROKEN.words',
      'keyholders.rules.BROKEN',
      'keyholders.fitness',
    ]) {
      const [status, { code, fields }] = await refusalOf(a, c.manager, { ...ofHouse, columns: ['name', column] })
      assert.deepEqual([status, code, Object.keys(fields ?? {})], [400, 'BAD_USER_INPUT', ['columns.1']], column)
    }
  })
})
