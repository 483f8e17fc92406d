import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../api/platform/database.ts'
import { api, type Api, type Client } from './support/api.ts'
import { freshDatabase } from './support/database.ts'
import { csvOf, ledgerOf, post, purpose, refusalOf } from './support/exports.ts'

const people = 2300
/** Rows so long that no socket takes the file at once: a receiver who goes away is noticed half-way. */
const crowd = 12_000

const insertPeople = (db: Database, count: number, family: string): Promise<unknown> =>
  db.query({
    text: `insert into person (id, display_name, given_name, family_name) select gen_random_uuid(), repeat('x', 250) || n, repeat('y', 250), $2 from generate_series(1, $1::int) n`,
    values: [count, family],
  })

describe('what the ledger knows of an export', () => {
  let a: Api
  let spoc: Client
  before(async () => {
    a = await api(await freshDatabase(), { exportRows: crowd })
    spoc = await a.as('SPOC')
    await insertPeople(a.db, people, 'Some')
    await insertPeople(a.db, crowd, 'Many')
  })
  const asked = { type: 'Person', columns: ['id', 'displayName'], filter: { familyName: { eq: 'Some' } } }
  const wide = { type: 'Person', columns: ['id', 'displayName', 'givenName'], filter: { familyName: { eq: 'Many' } } }

  it('is who took whom away and why, for a SPOC, as a disclosure, in one record for each thousand rows at most', async () => {
    const { rows } = await csvOf(a, spoc, asked)
    assert.equal(new Set(rows.map(([id]) => id)).size, people)
    const records = await ledgerOf(a, spoc)
    assert.deepEqual(
      records.map(({ category, purpose: why, subjects, classes }) => [category, why, subjects.length, classes]),
      [1000, 1000, 300].map((count) => ['DISCLOSURE', purpose, count, ['DIRECTORY']]),
    )
    assert.deepEqual(records.flatMap(({ subjects }) => subjects).sort(), rows.map(([id]) => id).sort())
    const [, id = ''] =
      /^export of Person as markedCsv, ([0-9a-f-]{36}), part 1$/.exec(records[0]?.operation ?? '') ?? []
    assert.deepEqual(
      records.map(({ operation }) => operation),
      [1, 2, 3].map((part) => `export of Person as markedCsv, ${id}, part ${part}`),
    )
  })

  it('is also that a SPOC took away an empty list, or a list of nobody', async () => {
    const by = await a.as('SPOC')
    await csvOf(a, by, { ...asked, filter: { familyName: { eq: 'nobody' } } })
    await csvOf(a, by, { type: 'Sector', columns: ['name'] })
    assert.deepEqual(
      (await ledgerOf(a, by)).map(({ category, subjects, classes }) => [category, subjects, classes]),
      [
        ['DISCLOSURE', [], ['DIRECTORY']],
        ['DISCLOSURE', [], ['DIRECTORY']],
      ],
    )
  })

  it('is nothing where more rows were asked for than are allowed: a SPOC is told how many and gets none', async () => {
    const by = await a.as('SPOC')
    const { status, bytes } = await post(a, by, { type: 'Person', columns: ['displayName'] })
    assert.deepEqual(
      [status, JSON.parse(bytes.toString())],
      [
        400,
        {
          errors: [
            {
              message: 'The export would have 14,300 rows; 12,000 are allowed. Narrow the filter.',
              extensions: { code: 'QUERY_TOO_COMPLEX' },
            },
          ],
        },
      ],
    )
    assert.deepEqual(await ledgerOf(a, by), [])
  })

  it('ends soon after a SPOC has gone away half-way: the rest is neither read nor recorded', async () => {
    for (const format of ['csv', 'xlsx']) {
      const by = await a.as('SPOC')
      const stop = new AbortController()
      const response = await fetch(`${a.url}/api/export`, {
        method: 'POST',
        signal: stop.signal,
        headers: { 'content-type': 'application/json', ...by.headers },
        body: JSON.stringify({ ...wide, format, purpose }),
      })
      await response.body?.getReader().read()
      stop.abort()
      for (let read = -1; read !== a.gate.statements(); await pause(500)) read = a.gate.statements()
      const records = await ledgerOf(a, by)
      assert.ok(records.length > 0 && records.length < crowd / 1000, `${records.length} records`)
      assert.equal(
        (await by.get<{ people: { totalCount: number } }>('{ people { totalCount } }')).people.totalCount,
        people + crowd,
      )
    }
  })

  it('is no more than what had left when a SPOC lost the right to it: the rest is not read, however slowly the file is taken', async (t) => {
    const query = a.db.query
    for (const [end, values] of [
      ['update account set suspended_at = now() where id = $1', []],
      ['delete from session where account_id = $1', []],
      ['update account set roles = $2 where id = $1', [['STAFF']]],
    ] as const) {
      const by = await a.as('SPOC')
      const mocked = t.mock.method(a.db, 'query', async (statement: Parameters<typeof query>[0]) => {
        if (statement.name === 'ledger_append') await query({ text: end, values: [by.accountId, ...values] })
        return query(statement)
      })
      await assert.rejects(post(a, by, asked), end)
      mocked.mock.restore()
      assert.equal((await ledgerOf(a, by)).length, 1, end)
    }
  })

  it('comes before the file: while the ledger cannot be written a SPOC gets 503 and no row; when it fails half-way the file is cut off', async (t) => {
    const query = a.db.query
    let left = 0
    t.mock.method(a.db, 'query', (statement: Parameters<typeof query>[0]) =>
      statement.name === 'ledger_append' && left-- <= 0 ? Promise.reject(new Error('no room')) : query(statement),
    )
    const [status, extensions] = await refusalOf(a, spoc, asked)
    assert.deepEqual([status, extensions.code], [503, 'INTERNAL_SERVER_ERROR'])
    left = 1
    await assert.rejects(post(a, spoc, asked))
  })
})
