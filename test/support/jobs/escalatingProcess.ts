// A process that brings up overdue questions as of the moment in its first argument, and says each time that it looks
// at the clock, until it is killed. Says "done" when none is left.
import process from 'node:process'
import { createLedger } from '../../../api/access/ledger.ts'
import { entities } from '../../../api/entities.ts'
import { readConfig } from '../../../api/platform/config.ts'
import { openDatabase } from '../../../api/platform/database.ts'
import { createLog } from '../../../api/platform/log.ts'
import { createMail } from '../../../api/platform/mail/mail.ts'
import { escalatingQuestions } from '../../../api/questions/escalation/escalateQuestions.ts'

const log = createLog('silent')
const config = readConfig()
const db = await openDatabase(config, log, entities)
const ledger = createLedger(db)
// Nobody listens there: the letters stay in the queue, where they are counted.
const smtp = { host: '127.0.0.1', port: 9, credentials: null, from: 'beadle@force.example' }
const mail = createMail(db, { ...config, smtp }, log)
const moment = new Date(process.argv[2] ?? '')
let looks = 0
const clock = {
  now: () => {
    console.log(`${(looks += 1)} looks`)
    return moment
  },
}
const { signal } = new AbortController()
await escalatingQuestions({ ledger, mail, log })({ data: {}, db, clock, signal })
console.log('done')
await mail.close()
await ledger.close()
await db.close()
