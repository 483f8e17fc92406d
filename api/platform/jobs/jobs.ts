import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Db, PgBoss } from 'pg-boss'
import { type Clock, systemClock } from '../clock.ts'
import type { Database } from '../database.ts'
import type { Logger } from '../log.ts'
import { forJobs } from '../turns/onBehalf.ts'
import { bossDatabase, bossWithin } from './bossDatabase.ts'
import { type DataOf, type HandledJob, type Job, type Shape, storedData } from './job.ts'
import { makeQueues } from './queues.ts'
import { startWork, type Work } from './work.ts'

export type Jobs = {
  /** Queues a job in the open transaction of `em`: it runs if that commits, and never if it does not. */
  queue: <S extends Shape>(em: SqlEntityManager, job: Job<S>, data: DataOf<S>, when?: When) => Promise<void>
  /** Begins to work on jobs, and goes on trying to while the database does not answer. Until then they wait. */
  start: () => void
  /** Looks for due jobs now, not only at the next of its own looks. */
  wake: () => void
  /** How many were given up and are still kept, as last counted. */
  dead: () => number
  /** Tells running jobs to stop, waits for them a little, and leaves the rest to another process or start. */
  close: () => Promise<void>
}

type When = {
  /** Not before; else as soon as the transaction has committed. */
  startAfter?: Date
}

type Every = {
  /** How soon a job that another process queued is found. */
  look: number
  /** pg-boss takes at most 45. */
  schedules: number
  /** How soon the jobs of a process that has died are given to another. */
  supervision: number
}

/** In seconds. The embedded database has one process, and a statement costs it more. */
const USUALLY: Record<Database['dialect'], Every> = {
  postgresql: { look: 2, schedules: 30, supervision: 60 },
  pglite: { look: 10, schedules: 45, supervision: 600 },
}

export type JobsConfig = {
  clock?: Clock
  log: Logger
  /** Shorter in tests. */
  every?: Partial<Every>
}

/** Migrations must have run. Nothing is worked on before `start`. */
export async function createJobs(
  db: Database,
  list: readonly HandledJob[],
  { clock = systemClock, log, every = {} }: JobsConfig,
): Promise<Jobs> {
  const usual = USUALLY[db.dialect]
  const { schedules = usual.schedules, supervision = usual.supervision, look = usual.look } = every
  const boss = new PgBoss({
    db: bossDatabase(db),
    backend: db.dialect === 'pglite' ? 'pglite' : 'postgres',
    // The owner's migrations make the schema; the application's role may not.
    migrate: false,
    createSchema: false,
    useListenNotify: false,
    schedule: true,
    cronMonitorIntervalSeconds: schedules,
    // Our own look wakes this worker.
    cronWorkerIntervalSeconds: 45,
    supervise: true,
    superviseIntervalSeconds: supervision,
    monitorIntervalSeconds: supervision,
    maintenanceIntervalSeconds: 3_600,
    queueCacheIntervalSeconds: 3_600,
    // Jobs do not depend on each other here.
    flowIntervalSeconds: 86_400,
    // Only the owner may rebuild indexes, and autovacuum is the operator's.
    reindex: false,
    monitorVacuum: false,
    persistWarnings: false,
    persistQueueStats: false,
    clock: {
      now: () => clock.now().getTime(),
      setTimeout: (work, ms) => setTimeout(work, ms).unref(),
      clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
      setInterval: (work, ms) => setInterval(work, ms).unref(),
      clearInterval: (timer) => clearInterval(timer as NodeJS.Timeout),
    },
  })
  // Its words may quote what a statement held.
  boss.on('error', (error) => log.error({ err: error, code: codeOf(error) }, 'the jobs could not be looked after'))
  boss.on('warning', ({ data }) => log.warn({ type: (data as { type?: unknown }).type }, 'pg-boss warns'))
  const names = new Set(list.map(({ job }) => job.name))
  if (names.size < list.length) throw new Error('Two jobs have the same name')
  await forJobs(async () => {
    await makeQueues(
      boss,
      list.map(({ job }) => job),
    )
    // What is queued in a transaction must not ask for its queue by another connection: there may be no other.
    for (const name of names) await boss.send(name, null, { db: nowhere })
  })
  let work: Work | null = null
  return {
    async queue(em, job, data, { startAfter } = {}) {
      if (!names.has(job.name)) throw new Error(`The job ${job.name} is not in the list of jobs`)
      const options = { db: bossWithin(em), ...(startAfter === undefined ? {} : { startAfter }) }
      await boss.send(job.name, storedData(job, data), options)
      work?.expect()
    },
    start() {
      work ??= startWork({ boss, db, list, clock, log, lookEveryMs: look * 1_000, countEveryMs: supervision * 1_000 })
    },
    wake: () => work?.wake(),
    dead: () => work?.dead() ?? 0,
    close: async () => work?.stop(),
  }
}

const nowhere: Db = { executeSql: async () => ({ rows: [] }) }

const codeOf = (error: unknown): string | undefined => {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : undefined
}
