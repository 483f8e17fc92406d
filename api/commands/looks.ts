import process from 'node:process'
import { entities } from '../entities.ts'
import { rebuildLooks } from '../looks/projectLooks.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database.ts'
import { createLog } from '../platform/log.ts'
import { StartError } from '../platform/start/startError.ts'
import { startFault } from '../platform/start/startFault.ts'

const USAGE = 'npm run looks -- rebuild    make again from the ledger what stakeholders are shown of looks'

async function run([task, ...rest]: string[]): Promise<void> {
  if (task !== 'rebuild' || rest.length > 0) throw new StartError(USAGE)
  const db = await openDatabase(readConfig(), createLog('warn'), entities)
  try {
    await rebuildLooks(db, new Date())
    console.log('The looks that stakeholders are shown were made again from the ledger')
  } finally {
    await db.close()
  }
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  const fault = startFault(error)
  if (fault === null) throw error
  console.error(fault.message)
  process.exitCode = 1
}
