import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database.ts'
import { geocoderOf } from '../platform/geocoders/geocoderOf.ts'
import { createLog } from '../platform/log.ts'
import { loggableError } from '../platform/loggableError.ts'
import { migrate } from '../platform/sql/migrate.ts'
import type { Report } from '../platform/progress.ts'
import { StartError } from '../platform/start/startError.ts'
import { readArguments } from '../gazetteer/loadArguments.ts'
import { cost } from '../gazetteer/progress.ts'
import { runLoad } from '../gazetteer/runLoad.ts'

const report: Report = (line) => process.stdout.write(`${line}\n`)

async function main(words: readonly string[]): Promise<void> {
  const started = performance.now()
  const load = readArguments(words)
  const config = readConfig()
  // One batch of a large file may take longer than a request may.
  const db = await openDatabase({ ...config, statementTimeoutMs: 0 }, createLog(config.logLevel), [])
  try {
    await migrate(db, report)
    await runLoad(db, load, geocoderOf(config), report)
    report(cost(started))
  } finally {
    await db.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  // Shows only our own messages: the database's messages quote values.
  const shown = error instanceof StartError ? error.message : `The load failed: ${JSON.stringify(loggableError(error))}`
  process.stderr.write(`${shown}\n`)
  process.exitCode = 1
}
