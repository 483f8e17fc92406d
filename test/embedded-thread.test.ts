import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createPglite } from '../api/platform/embedded/pglite.ts'
import { ThreadedPglite } from '../api/platform/embedded/threadedPglite.ts'
import { onBehalfOf } from '../api/platform/turns/onBehalf.ts'
import { createTurns, turnsOfOne } from '../api/platform/turns/turns.ts'
import { emptyFolder } from './support/dataFolder.ts'
import { snapshotFile } from './support/embeddedDatabase.ts'

/** Longer than any test waits: an hour of counting. */
const endless = 'select count(*) from generate_series(1, 100000000000)'
const slow = 'select count(*) from generate_series(1, 3000000)'

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
  before(async () => {
    inMemory = await createPglite({ snapshot: await snapshotFile() })
  })
  after(() => inMemory.close())

  it('leaves the process free to answer others while a statement runs', async () => {
    let turnsOfLoop = 0
    const counting = setInterval(() => turnsOfLoop++, 1)

    await once(inMemory, slow)

    clearInterval(counting)
    assert.ok(turnsOfLoop > 3, `${turnsOfLoop} turns of the event loop`)
  })

  it('ends a caller’s statement that runs too long and none of ours, keeps what was committed, rolls back what was not, and goes on', async () => {
    const origin = { dataDir: path.join(emptyFolder(), 'database'), snapshot: await snapshotFile() }
    const pglite = await ThreadedPglite.open(origin, createTurns(turnsOfOne), 300)
    await once(pglite, 'create table kept (n int)')
    await once(pglite, 'insert into kept values (1)')

    const read = await onBehalfOf('somebody', () => once(pglite, endless)).catch((error: unknown) => error)
    const change = await onBehalfOf('somebody', async () => {
      const held = await pglite.connect()
      try {
        await held.query('begin')
        await held.query('insert into kept values (2)')
        await held.query(`insert into kept ${endless}`)
        return null
      } catch (error) {
        await assert.rejects(held.query('rollback'), { code: 'UNAVAILABLE' }, 'the connection is gone')
        return error
      } finally {
        held.release()
      }
    })

    assert.match(String(read), /took too long to find out/)
    assert.match(String(change), /may have been saved: read it again/)
    assert.deepEqual(
      [read, change].map((error) => (error as { code: string }).code),
      ['UNAVAILABLE', 'UNAVAILABLE'],
    )
    assert.deepEqual(await once(pglite, 'select n from kept'), [{ n: 1 }])
    assert.deepEqual(await once(pglite, slow), [{ count: 3_000_000 }])
    assert.deepEqual(await once(pglite, 'show time zone'), [{ TimeZone: 'UTC' }])
    await pglite.close()
  })

  it('gives an error’s code and constraint, and none of the values that were sent', async () => {
    await once(inMemory, 'create table unique_names (name text constraint only_once unique)')
    await once(inMemory, 'insert into unique_names values ($1)', ['Canary'])

    const error = await once(inMemory, 'insert into unique_names values ($1)', ['Canary']).catch(
      (fault: unknown) => fault as Record<string, unknown>,
    )

    assert.ok(error instanceof Error && !Array.isArray(error))
    const { code, constraint, table, params, query } = error as unknown as Record<string, unknown>
    assert.deepEqual(
      { code, constraint, table, params, query },
      { code: '23505', constraint: 'only_once', table: 'unique_names', params: undefined, query: undefined },
    )
  })

  it('says so when it has been closed', async () => {
    await Promise.all([inMemory.close(), inMemory.close()])

    await assert.rejects(inMemory.connect(), /is closed/)
  })
})
