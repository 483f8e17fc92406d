import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../api/platform/database.ts'
import { api, type Api, type Client } from './support/api.ts'
import { freshDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import { csvOf, ledgerOf, post, PURPOSE, refusalOf } from './support/exports.ts'

const PEOPLE = 2300
/** Rows so long that no socket buffers the whole file, so that a client who breaks off is noticed half-way. */
const CROWD = 12_000

const insertPeople = (db: Database, count: number, family: string): Promise<unknown> =>
  db.query({
    text: `
      insert into person (id, display_name, given_name, family_name)
      select gen_random_uuid(), repeat('x', 250) || n, repeat('y', 250), $2
      from generate_series(1, $1::int) n
    `,
    values: [count, family],
  })

describe('what the ledger knows of an export', () => {
  afterEach(() => void jest.restoreAllMocks())

  let server: Api
  let spoc: Client
  beforeAll(async () => {
    server = await api(await freshDatabase(), { exportRows: CROWD })
    spoc = await server.as('SPOC')
    await insertPeople(server.db, PEOPLE, 'Some')
    await insertPeople(server.db, CROWD, 'Many')
  })
  const asked = { type: 'Person', columns: ['id', 'displayName'], filter: { familyName: { eq: 'Some' } } }
  const wide = { type: 'Person', columns: ['id', 'displayName', 'givenName'], filter: { familyName: { eq: 'Many' } } }

  it("is, of a SPOC's export, whom it names and why, as a disclosure, in records of at most a thousand rows", async () => {
    const { rows } = await csvOf(server, spoc, asked)
    expect(new Set(rows.map(([id]) => id)).size).toBe(PEOPLE)

    const records = await ledgerOf(server, spoc)
    expect(
      records.map(({ category, purpose: why, subjects, classes }) => [category, why, subjects.length, classes]),
    ).toStrictEqual([1000, 1000, 300].map((count) => ['DISCLOSURE', PURPOSE, count, ['DIRECTORY']]))
    expect(records.flatMap(({ subjects }) => subjects).sort()).toStrictEqual(rows.map(([id]) => id).sort())

    const [, id = ''] =
      /^export of Person as markedCsv, ([0-9a-f-]{36}), part 1$/.exec(records[0]?.operation ?? '') ?? []
    expect(records.map(({ operation }) => operation)).toStrictEqual(
      [1, 2, 3].map((part) => `export of Person as markedCsv, ${id}, part ${part}`),
    )
  })

  it("includes a SPOC's export of an empty list, and of a list that names nobody", async () => {
    const by = await server.as('SPOC')
    await csvOf(server, by, { ...asked, filter: { familyName: { eq: 'nobody' } } })

    await csvOf(server, by, { type: 'Sector', columns: ['name'] })

    expect(
      (await ledgerOf(server, by)).map(({ category, subjects, classes }) => [category, subjects, classes]),
    ).toStrictEqual([
      ['DISCLOSURE', [], ['DIRECTORY']],
      ['DISCLOSURE', [], ['DIRECTORY']],
    ])
  })

  it('is nothing where a SPOC asks for more rows than are allowed: they are told how many, and get none', async () => {
    const by = await server.as('SPOC')
    const { status, bytes } = await post(server, by, { type: 'Person', columns: ['displayName'] })

    expect([status, JSON.parse(bytes.toString())]).toStrictEqual([
      400,
      {
        errors: [
          {
            message: 'The export would have 14,300 rows; 12,000 are allowed. Narrow the filter.',
            extensions: { code: 'QUERY_TOO_COMPLEX' },
          },
        ],
      },
    ])
    expect(await ledgerOf(server, by)).toStrictEqual([])
  })

  it('ends soon after a SPOC has broken off half-way: the rest is neither read nor recorded', async () => {
    for (const format of ['csv', 'xlsx']) {
      const by = await server.as('SPOC')
      const stop = new AbortController()
      const response = await fetch(`${server.url}/api/export`, {
        method: 'POST',
        signal: stop.signal,
        headers: { 'content-type': 'application/json', ...by.headers },
        body: JSON.stringify({ ...wide, format, purpose: PURPOSE }),
      })
      await response.body?.getReader().read()
      stop.abort()
      for (let read = -1; read !== server.gate.statements(); await pause(500)) read = server.gate.statements()
      const records = await ledgerOf(server, by)
      expect(records.length).toBeGreaterThan(0)
      expect(records.length).toBeLessThan(CROWD / 1000)
      expect((await by.get<{ people: { totalCount: number } }>('{ people { totalCount } }')).people.totalCount).toBe(
        PEOPLE + CROWD,
      )
    }
  })

  it('covers only what was sent before a SPOC lost the right: the rest is not read, however slowly the file is taken', async () => {
    const query = server.db.query
    for (const [end, values] of [
      ['update account set suspended_at = now() where id = $1', []],
      ['delete from session where account_id = $1', []],
      ['update account set roles = $2 where id = $1', [['STAFF']]],
    ] as const) {
      const by = await server.as('SPOC')
      const mocked = jest.spyOn(server.db, 'query').mockImplementation(async (statement) => {
        if (statement.name === 'ledger_append') await query({ text: end, values: [by.accountId, ...values] })
        return query(statement)
      })
      await about(end, () => expect(post(server, by, asked)).rejects.toThrow())
      mocked.mockRestore()
      await about(end, async () => expect(await ledgerOf(server, by)).toHaveLength(1))
    }
  })

  it('is written before the file is sent: where it cannot be, a SPOC gets 503 and no row, or a file cut off half-way', async () => {
    const query = server.db.query
    let left = 0
    jest
      .spyOn(server.db, 'query')
      .mockImplementation((statement) =>
        statement.name === 'ledger_append' && left-- <= 0 ? Promise.reject(new Error('no room')) : query(statement),
      )
    const [status, extensions] = await refusalOf(server, spoc, asked)

    expect([status, extensions.code]).toStrictEqual([503, 'INTERNAL_SERVER_ERROR'])

    left = 1
    await expect(post(server, spoc, asked)).rejects.toThrow()
  })
})
