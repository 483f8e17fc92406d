import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import express from 'express'
import { entities } from '../api/entities.ts'
import { ThreadedPglite } from '../api/platform/embedded/threadedPglite.ts'
import { healthRoutes } from '../api/platform/health.ts'
import { listen } from '../api/platform/start/listen.ts'
import { createLog } from '../api/platform/log.ts'
import { overPglite } from '../api/platform/embedded/pglite.ts'
import { onBehalfOf } from '../api/platform/turns/onBehalf.ts'
import { createTurns, turnsOfOne } from '../api/platform/turns/turns.ts'
import { emptyFolder } from './support/database/dataFolder.ts'
import { snapshotFile } from './support/database/embeddedDatabase.ts'

/** Runs for about an hour, longer than any test waits. */
const ENDLESS = 'select count(*) from generate_series(1, 100000000000)'

it('a supervisor finds the process healthy while its embedded database is busy, and unhealthy once the folder is gone', async () => {
  const dataDir = path.join(emptyFolder(), 'database')
  const turns = createTurns(turnsOfOne)
  const pglite = await ThreadedPglite.open({ dataDir, snapshot: await snapshotFile() }, turns, 3_000)
  const db = await overPglite(pglite, entities)
  const listening = await listen(express().use(healthRoutes(db, { draining: false }, createLog('silent'))), 0)
  const ask = async (route: string): Promise<[number, string | undefined]> => {
    const response = await fetch(`http://localhost:${listening.port}/${route}`)
    return [response.status, ((await response.json()) as { reason?: string }).reason]
  }

  expect(await ask('healthz')).toStrictEqual([200, undefined])
  expect(await ask('readyz')).toStrictEqual([200, undefined])

  const overrun = onBehalfOf('somebody', () => db.query({ text: ENDLESS, values: [] }))
  const whileBusy = await Promise.all([ask('healthz'), ask('readyz')])
  rmSync(dataDir, { recursive: true })
  writeFileSync(dataDir, 'a file stands in its place')

  await expect(overrun).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  await expect(db.query({ text: 'select 1', values: [] })).rejects.toThrow(/The embedded database failed/)

  expect(whileBusy).toStrictEqual([
    [200, undefined],
    [503, 'database busy'],
  ])
  expect(await ask('healthz')).toStrictEqual([503, 'the embedded database is broken'])
  expect(await ask('readyz')).toStrictEqual([503, 'database unreachable'])

  await listening.drain(0)
})
