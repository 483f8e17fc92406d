// A process that queues jobs, says so when each has committed, and works on them until it is killed. With `finish` it
// queues none, moves the clock on until nothing waits any more, says "empty" and stops.
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'
import { entities } from '../../../api/entities.ts'
import { readConfig } from '../../../api/platform/config.ts'
import { type Database, openDatabase, queryWithin } from '../../../api/platform/database.ts'
import { defineJob, handled } from '../../../api/platform/jobs/job.ts'
import { createJobs } from '../../../api/platform/jobs/jobs.ts'
import { claimOnce } from '../../../api/platform/jobs/once.ts'
import { createLog } from '../../../api/platform/log.ts'
import { newId } from '../../../api/platform/record.ts'
import { movedClock } from './movedClock.ts'

const mark = defineJob({ name: 'mark', data: { markId: 'id' }, retries: 1_000 })
const MARKS = 50

let lines = 0
const say = (what: string, id: string): void => console.log(`${(lines += 1)} ${what} ${id}`)

/** Nothing but the key keeps this effect from happening twice: the table has none. */
const marking = handled(mark, async ({ data, db }) => {
  await db.orm.em.fork().transactional(async (em) => {
    if (!(await claimOnce(em, `mark ${data.markId}`))) return
    await queryWithin(em, { text: 'insert into mark (id) values ($1)', values: [data.markId] })
  })
  say('marked', data.markId)
})

const waiting = async (db: Database): Promise<boolean> => {
  const text = `select from pgboss.job where name = 'mark' and state <= 'active' limit 1`
  return (await db.query({ text, values: [] })).length > 0
}

const log = createLog('error')
const db = await openDatabase(readConfig(), log, entities)
const clock = movedClock(db)
const jobs = await createJobs(db, [marking], { clock, log, every: { look: 0.2, schedules: 1, supervision: 1 } })
jobs.start()
if (process.argv[2] === 'finish') {
  while (await waiting(db)) {
    await clock.moveOn({ hours: 1 })
    await delay(300)
  }
  console.log('empty')
  await jobs.close()
  await db.close()
} else {
  for (let at = 0; at < MARKS; at += 1) {
    const markId = newId()
    await db.orm.em.fork().transactional((em) => jobs.queue(em, mark, { markId }))
    say('queued', markId)
  }
}
