import type { PgBoss } from 'pg-boss'
import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Database } from '../database.ts'
import type { Logger } from '../log.ts'
import { forJobs } from '../turns/onBehalf.ts'
import { attempt } from './attempt.ts'
import type { HandledJob } from './job.ts'
import { countDead, dueQueues, takeUp } from './due.ts'
import { SCHEDULED } from './queues.ts'

export type Work = {
  wake(): void
  /** Looks more often for a while: a transaction that queues a job is about to commit. */
  expect(): void
  dead(): number
  stop(): Promise<void>
}

type WorkConfig = {
  boss: PgBoss
  db: Database
  list: readonly HandledJob[]
  clock: Clock
  log: Logger
  lookEveryMs: number
  /** How often given-up jobs are counted. */
  countEveryMs: number
}

/** A look wakes the workers; should one be missed, they find work by themselves. */
const POLL_SECONDS = 300
const EXPECTING_MS = 1_000
const EXPECTING_FOR_MS = 10_000
const START_AGAIN_MS = 5_000
/** Of the ten seconds that a process has to stop. */
const STOP_WITHIN_MS = 6_000

export function startWork({ boss, db, list, clock, log, lookEveryMs, countEveryMs }: WorkConfig): Work {
  const stopping = new AbortController()
  const workers = new Map<string, string>()
  let dead = 0
  let counted = 0
  let expectingUntil = 0
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | null = null
  let again = false

  const wakeWorker = (name: string): void => {
    const id = workers.get(name)
    if (id !== undefined) boss.notifyWorker(id)
  }

  async function begin(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        if (db.dialect === 'pglite') await takeUp(boss, db)
        await boss.start()
        for (const { job } of list)
          if (job.schedule !== undefined)
            await boss.schedule(job.name, job.schedule, null, { tz: 'Europe/London', missed: 'once' })
        for (const one of list) {
          const { name } = one.job
          const options = { pollingIntervalSeconds: POLL_SECONDS, includeMetadata: true } as const
          const id = await boss.work(name, options, async ([given]) => {
            try {
              if (given) await attempt(one, given, { db, clock, log, stopping: stopping.signal })
            } finally {
              wakeWorker(name)
            }
          })
          workers.set(name, id)
        }
        const own = boss.getWipData({ includeInternal: true }).find(({ name }) => name === SCHEDULED)
        if (own) workers.set(SCHEDULED, own.id)
        return wake()
      } catch (error) {
        log.error({ err: error }, 'jobs cannot be worked on yet')
        await boss.stop({ graceful: false, close: false })
        await delay(START_AGAIN_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
      }
    }
  }

  async function count(): Promise<void> {
    counted = Date.now()
    const found = await countDead(db)
    if (found > dead) log.error({ jobs: found }, 'jobs were given up and wait for somebody to look at them')
    dead = found
  }

  async function look(): Promise<void> {
    clearTimeout(timer)
    try {
      do {
        again = false
        for (const name of await dueQueues(db, [...workers.keys()])) wakeWorker(name)
        if (Date.now() - counted >= countEveryMs) await count()
      } while (again && !stopping.signal.aborted)
    } catch (error) {
      log.error({ err: error }, 'due jobs could not be looked for')
    }
    looking = null
    if (stopping.signal.aborted) return
    const next = Date.now() < expectingUntil ? Math.min(EXPECTING_MS, lookEveryMs) : lookEveryMs
    timer = setTimeout(wake, next).unref()
  }

  function wake(): void {
    if (stopping.signal.aborted || workers.size === 0) return
    again = true
    looking ??= forJobs(look)
  }

  const begun = forJobs(begin)
  return {
    wake,
    expect() {
      expectingUntil = Date.now() + EXPECTING_FOR_MS
      clearTimeout(timer)
      if (looking === null && !stopping.signal.aborted)
        timer = setTimeout(wake, Math.min(EXPECTING_MS, lookEveryMs)).unref()
    },
    dead: () => dead,
    async stop() {
      if (stopping.signal.aborted) return
      stopping.abort()
      clearTimeout(timer)
      await begun
      await looking
      await forJobs(() => boss.stop({ graceful: true, close: false, timeout: STOP_WITHIN_MS }))
    },
  }
}
