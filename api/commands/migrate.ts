import process from 'node:process'
import { entities } from '../entities.ts'
import { readConfig } from '../platform/config.ts'
import { type Database, openDatabase } from '../platform/database.ts'
import { createLog } from '../platform/log.ts'
import { migrate, migrateDown, newestMigration, pendingMigrations } from '../platform/sql/migrate.ts'
import { StartError } from '../platform/start/startError.ts'
import { startFault } from '../platform/start/startFault.ts'
import { mayTakeBack, readTakeBack } from './takeBack.ts'

const USAGE = `npm run migrate            bring the schema up to date
npm run migrate -- down    take back the newest migration; what was in its tables and columns is lost
                           in production: --i-mean-it --backup FILE`

const report = (line: string) => console.log(line)

async function run([direction = 'up', ...args]: string[]): Promise<void> {
  const takeBack = direction === 'down' ? readTakeBack(args) : null
  if (
    !['up', 'down'].includes(direction) ||
    (direction === 'up' && args.length > 0) ||
    (direction === 'down' && !takeBack)
  )
    throw new StartError(USAGE)
  const config = readConfig()
  const db = await openDatabase(config, createLog('warn'), entities)
  try {
    if (!takeBack) await migrate(db, report)
    else await down(db, (newest) => mayTakeBack(newest, takeBack, config.production))
    report(`Outstanding: ${(await pendingMigrations(db)).join(', ') || 'none'}`)
  } finally {
    await db.close()
  }
}

/** One step at a time, so that each result is looked at before the next. */
async function down(db: Database, may: (newest: string) => Promise<void>): Promise<void> {
  const newest = await newestMigration(db)
  if (newest === null) throw new StartError('There is no migration to take back.')
  await may(newest)
  await migrateDown(db, report, 1)
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  const fault = startFault(error)
  if (fault === null) throw error
  console.error(fault.message)
  process.exitCode = 1
}
