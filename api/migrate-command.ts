import process from 'node:process'
import { entities } from './entities.ts'
import { readConfig } from './platform/config.ts'
import { openDatabase } from './platform/database.ts'
import { createLog } from './platform/log.ts'
import { migrate, migrateDown, pendingMigrations } from './platform/migrate.ts'
import { StartError } from './platform/startError.ts'

const USAGE = 'npm run migrate            bring the schema up to date\nnpm run migrate -- down N  take back the newest N migrations'

async function run([direction = 'up', steps = '1']: string[]): Promise<void> {
  if (!['up', 'down'].includes(direction) || !/^[1-9]\d*$/.test(steps)) throw new StartError(USAGE)
  const config = readConfig()
  const report = (line: string) => console.log(line)
  const db = await openDatabase(config, createLog('warn'), entities)
  try {
    if (direction === 'up') await migrate(db, report)
    else await migrateDown(db, report, Number(steps))
    report(`Outstanding: ${(await pendingMigrations(db)).join(', ') || 'none'}`)
  } finally {
    await db.close()
  }
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
