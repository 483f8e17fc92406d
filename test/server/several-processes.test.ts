import { entities } from '../../api/entities.ts'
import { openDatabase, queryWithin } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { migrate, migrateDown, pendingMigrations } from '../../api/platform/sql/migrate.ts'
import { migrationNames } from '../../api/platform/sql/migrationFiles.ts'
import { testConfig } from '../support/config.ts'
import { freshDatabaseUrl, testDatabase } from '../support/database/database.ts'
import { expectPresent } from '../support/run/expecting.ts'

describe('several processes at once', () => {
  it('migrate one after another, each finding the schema complete', async () => {
    const databaseUrl = await freshDatabaseUrl()
    const open = () => openDatabase(testConfig({ databaseUrl }), createLog('silent'), entities)
    const processes = await Promise.all([open(), open(), open()])
    const [first] = processes

    expectPresent(first)

    await migrateDown(first, () => undefined, migrationNames().length)
    const lines: string[] = []
    await Promise.all(processes.map((db) => migrate(db, (line) => lines.push(line))))

    expect(lines).toStrictEqual(migrationNames().map((name) => `Migrating: ${name}`))
    for (const db of processes) expect(await pendingMigrations(db)).toStrictEqual([])

    await Promise.all(processes.map((db) => db.close()))
  })

  it("have the rights of the application's role, and the owner’s only on request", async () => {
    const db = await testDatabase()
    const who = { text: 'SELECT current_user AS name', values: [] }

    expect(await db.query(who)).toStrictEqual([{ name: 'beadle_app' }])
    expect(await db.asOwner(({ query }) => query(who))).not.toStrictEqual([{ name: 'beadle_app' }])
    await db.orm.em.fork().transactional(async (em) => {
      expect(await queryWithin(em, who)).toStrictEqual([{ name: 'beadle_app' }])
    })
  })
})
