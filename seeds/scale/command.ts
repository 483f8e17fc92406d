import { parseArgs } from 'node:util'
import { entities } from '../../api/entities.ts'
import { readConfig } from '../../api/platform/config.ts'
import { openDatabase } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { migrate } from '../../api/platform/sql/migrate.ts'
import { StartError } from '../../api/platform/start/startError.ts'
import { seedScale } from './index.ts'

/** `npm run scale -- --factor 1`: generates a register in the database that the environment names. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { factor: { type: 'string', default: '1' } } })
  const config = readConfig()
  if (config.production)
    throw new StartError(
      'Generated people have no place in production; unset NODE_ENV to fill a database for measuring.',
    )
  const report = (line: string) => process.stdout.write(`${line}\n`)
  const db = await openDatabase(config, createLog(config.logLevel), entities)
  try {
    await migrate(db, report)
    await seedScale(db, { factor: Number(values.factor) }, report)
  } finally {
    await db.close()
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof StartError || error instanceof RangeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
