import { Kysely } from 'kysely'
import path from 'node:path'
import { embeddedDialect } from '../api/platform/embedded/dialect.ts'
import { createPglite } from '../api/platform/embedded/pglite.ts'
import { ThreadedPglite } from '../api/platform/embedded/threadedPglite.ts'
import { Unavailable } from '../api/platform/errors.ts'
import { onBehalfOf } from '../api/platform/turns/onBehalf.ts'
import { createTurns, turnsOfOne } from '../api/platform/turns/turns.ts'
import { emptyFolder } from './support/database/dataFolder.ts'
import { snapshotFile } from './support/database/embeddedDatabase.ts'
import { about } from './support/run/expecting.ts'

/** Runs for about an hour, longer than any test waits. */
const ENDLESS = 'select count(*) from generate_series(1, 100000000000)'
const SLOW = 'select count(*) from generate_series(1, 3000000)'

async function once<T>(pglite: ThreadedPglite, text: string, values: readonly unknown[] = []): Promise<T[]> {
  const held = await pglite.connect()
  try {
    return (await held.query(text, values)).rows as T[]
  } finally {
    held.release()
  }
}

describe('the embedded database', () => {
  let inMemory: ThreadedPglite
  beforeAll(async () => {
    inMemory = await createPglite({ snapshot: await snapshotFile() })
  })
  afterAll(() => inMemory.close())

  it('leaves the process free to answer others while a statement runs', async () => {
    let turnsOfLoop = 0
    const counting = setInterval(() => turnsOfLoop++, 1)

    await once(inMemory, SLOW)

    clearInterval(counting)

    about(`${turnsOfLoop} turns of the event loop`, () => expect(turnsOfLoop).toBeGreaterThan(3))
  })

  it('ends a caller’s statement that runs too long but none of our own, keeps what was committed, and goes on', async () => {
    const origin = { dataDir: path.join(emptyFolder(), 'database'), snapshot: await snapshotFile() }
    const pglite = await ThreadedPglite.open(origin, createTurns(turnsOfOne), 300)
    await once(pglite, 'create table kept (n int)')
    await once(pglite, 'insert into kept values (1)')

    const read = await onBehalfOf('somebody', () => once(pglite, ENDLESS)).catch((error: unknown) => error)
    const change = await onBehalfOf('somebody', async () => {
      const held = await pglite.connect()
      try {
        await held.query('begin')
        await held.query('insert into kept values (2)')
        await held.query(`insert into kept ${ENDLESS}`)
        return null
      } catch (error) {
        await about('the connection is gone', () =>
          expect(held.query('rollback')).rejects.toMatchObject({ code: 'UNAVAILABLE' }),
        )
        return error
      } finally {
        held.release()
      }
    })

    expect(String(read)).toMatch(/took too long to find out/)
    expect(String(change)).toMatch(/may have been saved: read it again/)
    expect([read, change].map((error) => (error as { code: string }).code)).toStrictEqual([
      'UNAVAILABLE',
      'UNAVAILABLE',
    ])
    expect(await once(pglite, 'select n from kept')).toStrictEqual([{ n: 1 }])
    expect(await once(pglite, SLOW)).toStrictEqual([{ count: 3_000_000 }])
    expect(await once(pglite, 'show time zone')).toStrictEqual([{ TimeZone: 'UTC' }])
    await pglite.close()
  })

  it('has its only connection back when a transaction cannot begin', async () => {
    const release = jest.fn()
    const held = { query: () => Promise.reject(new Unavailable()), release }
    const ended = { connect: async () => held } as unknown as ThreadedPglite
    const kysely = new Kysely({ dialect: embeddedDialect(ended) })

    await expect(kysely.startTransaction().execute()).rejects.toMatchObject({ code: 'UNAVAILABLE' })

    expect(release).toHaveBeenCalledTimes(1)
  })

  it('gives an error’s code and constraint, and none of the values that were sent', async () => {
    await once(inMemory, 'create table unique_names (name text constraint only_once unique)')
    await once(inMemory, 'insert into unique_names values ($1)', ['Canary'])

    const error = await once(inMemory, 'insert into unique_names values ($1)', ['Canary']).catch(
      (fault: unknown) => fault as Record<string, unknown>,
    )

    expect(error).toBeInstanceOf(Error)

    const { code, constraint, table, params, query } = error as unknown as Record<string, unknown>
    expect({ code, constraint, table, params, query }).toStrictEqual({
      code: '23505',
      constraint: 'only_once',
      table: 'unique_names',
      params: undefined,
      query: undefined,
    })
  })

  it('refuses statements once it has been closed', async () => {
    await Promise.all([inMemory.close(), inMemory.close()])

    await expect(inMemory.connect()).rejects.toThrow(/is closed/)
  })
})
