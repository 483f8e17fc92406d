import type { PgBoss, QueuePolicy, QueueResult } from 'pg-boss'
import type { Job } from './job.ts'

/** Where jobs end that were given up: nobody works there. Looked at by `npm run jobs`. */
export const DEAD = 'dead-jobs'
/** pg-boss's own: what a schedule is due for goes through it. */
export const SCHEDULED = '__pgboss__send-it'

const DAY = 86_400
/** Nothing that waits is ever forgotten; pg-boss would do so after 14 days. */
const FOR_EVER = 3_650 * DAY

type Settings = {
  policy: QueuePolicy
  retryLimit: number
  retryDelay: number
  retryBackoff: boolean
  retryDelayMax: number
  expireInSeconds: number
  heartbeatSeconds: number
  retentionSeconds: number
  deleteAfterSeconds: number
}

/** Of ten seconds, twice as long each time, up to an hour. */
const settingsOf = ({ schedule, retries, longest }: Job): Settings => ({
  // A scheduled job is not queued again while it waits, runs, or is to be tried again.
  policy: schedule === undefined ? 'standard' : 'exclusive',
  retryLimit: retries ?? (schedule === undefined ? 12 : 3),
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 3_600,
  expireInSeconds: longest ?? 300,
  // A process that has died is noticed by its silence, whatever its jobs' time.
  heartbeatSeconds: 60,
  retentionSeconds: FOR_EVER,
  // What is done with is no record: the register, its history and its ledger are.
  deleteAfterSeconds: DAY,
})

/** Makes the queues that are missing and brings the others' settings up to date. */
export async function makeQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const there = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  if (!there.has(DEAD)) await boss.createQueue(DEAD, { retentionSeconds: FOR_EVER, retryLimit: 0 })
  if (!there.has(SCHEDULED)) await boss.createQueue(SCHEDULED, { retentionSeconds: DAY, deleteAfterSeconds: DAY })
  for (const job of jobs) {
    const { policy, ...settings } = settingsOf(job)
    const queue = there.get(job.name)
    if (!queue) await boss.createQueue(job.name, { policy, ...settings, deadLetter: DEAD })
    else if (!agree(queue, settings)) await boss.updateQueue(job.name, settings)
  }
}

const agree = (queue: QueueResult, settings: Omit<Settings, 'policy'>): boolean =>
  Object.entries(settings).every(([name, value]) => queue[name as keyof QueueResult] === value)
