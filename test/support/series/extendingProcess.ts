// A process that extends series as of the moment in its first argument, and says each time that it looks at the clock,
// until it is killed. Says "done" when none is left.
import process from 'node:process'
import { createLedger } from '../../../api/access/ledger.ts'
import { recordHistory } from '../../../api/access/write/flushed.ts'
import { extendingSeries } from '../../../api/engagement/series/extendSeries.ts'
import { entities } from '../../../api/entities.ts'
import { readConfig } from '../../../api/platform/config.ts'
import { openDatabase } from '../../../api/platform/database.ts'
import { createLog } from '../../../api/platform/log.ts'
import { buildSchema } from '../../../api/schema.ts'

const log = createLog('silent')
const db = await openDatabase(readConfig(), log, entities)
recordHistory(db.orm, buildSchema(db.orm).catalogue)
const ledger = createLedger(db)
const moment = new Date(process.argv[2] ?? '')
let looks = 0
const clock = {
  now: () => {
    console.log(`${(looks += 1)} looks`)
    return moment
  },
}
await extendingSeries({ ledger, log })({ data: {}, db, clock, signal: new AbortController().signal })
console.log('done')
await ledger.close()
await db.close()
