import process from 'node:process'
import { entities } from '../entities.ts'
import { mend, recount } from '../gauge/recount.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database.ts'
import { createLog } from '../platform/log.ts'
import { StartError } from '../platform/start/startError.ts'
import { startFault } from '../platform/start/startFault.ts'

const USAGE = [
  'npm run gauge -- recount    compare when stakeholders were last engaged with the engagements themselves',
  'npm run gauge -- mend       the same, and put right what differs',
].join('\n')

async function run([task, ...rest]: string[]): Promise<void> {
  if ((task !== 'recount' && task !== 'mend') || rest.length > 0) throw new StartError(USAGE)
  const db = await openDatabase({ ...readConfig(), statementTimeoutMs: 0 }, createLog('warn'), entities)
  try {
    const { kept, differ } = await (task === 'mend' ? mend(db) : recount(db))
    const done = differ > 0 && task === 'mend' ? ', which were put right' : ''
    console.log(`${kept} rows are kept; ${differ} differ from the engagements${done}.`)
    if (differ > 0 && task === 'recount') process.exitCode = 1
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
