import process from 'node:process'
import { entities } from '../entities.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database.ts'
import { forgetGivenUp, listGivenUp, tryAgain } from '../platform/jobs/givenUp.ts'
import { createLog } from '../platform/log.ts'
import { StartError } from '../platform/start/startError.ts'
import { startFault } from '../platform/start/startFault.ts'
import { idOrNull } from '../platform/values/uuid.ts'

const USAGE = `npm run jobs                      list the jobs that were given up
npm run jobs -- again [ID ...]    try these again, or all of them
npm run jobs -- forget ID ...     delete these`

async function run([task = 'list', ...ids]: string[]): Promise<void> {
  const known = task === 'list' ? ids.length === 0 : task === 'again' || (task === 'forget' && ids.length > 0)
  if (!known || ids.some((id) => idOrNull(id) === null)) throw new StartError(USAGE)
  const db = await openDatabase(readConfig(), createLog('warn'), entities)
  try {
    if (task === 'again') return console.log(`${await tryAgain(db, ids)} jobs will be tried again`)
    if (task === 'forget') return console.log(`${await forgetGivenUp(db, ids)} jobs deleted`)
    const jobs = await listGivenUp(db)
    for (const { id, name, data, failure, since } of jobs)
      console.log(`${id}  ${since}  ${name}  ${failure ?? ''}  ${data}`)
    console.log(`${jobs.length} jobs were given up`)
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
