import type { Clock } from '../clock.ts'
import type { Database } from '../database.ts'
import { idOrNull } from '../values/uuid.ts'

/**
 * What a job may carry. Ids, codes, numbers and times only: a job is stored, and kept when it fails, so it never holds
 * what people entered. The handler reads the rest from the register, as it is by then.
 */
type Kinds = { id: string; code: string; integer: number; time: Date }

export type Shape = Readonly<Record<string, keyof Kinds>>
export type DataOf<S extends Shape> = { readonly [Name in keyof S]: Kinds[S[Name]] }

export type Job<S extends Shape = Shape> = {
  /** Lower case with hyphens; never changed once it has run in production: jobs wait under it. */
  readonly name: string
  readonly data: S
  /** Five fields of cron in London's time. Then it carries no data, and runs once after a time when no process ran. */
  readonly schedule?: string
  /** Default 12, which with the pauses between them takes about six hours; 3 for a scheduled job, which comes again. */
  readonly retries?: number
  /** In seconds, after which an attempt counts as failed; default 300. */
  readonly longest?: number
}

type Run<S extends Shape = Shape> = {
  data: DataOf<S>
  db: Database
  clock: Clock
  /** Aborts when the process is to stop, or the attempt has taken too long: stop between two pieces of work. */
  signal: AbortSignal
}

export type RunOf<J> = J extends Job<infer S> ? Run<S> : never

/** At least once: what must happen once only has a unique key (docs/decisions/jobs.md). */
export type Handler<S extends Shape> = (run: Run<S>) => Promise<void>

/** A job with what does it. Made by `handled`, which forgets the data's shape, so that jobs fit into one list. */
export type HandledJob = {
  job: Job
  /** @throws UnfitData */
  handle: (stored: unknown, run: Omit<Run<Shape>, 'data'>) => Promise<void>
}

/** Code of the feature, to be queued by it and listed in api/jobs.ts with its handler. */
export function defineJob<const S extends Shape>(job: Job<S>): Job<S> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(job.name)) throw new Error(`${job.name}: a job's name is lower case with hyphens`)
  if (job.schedule !== undefined && Object.keys(job.data).length > 0)
    throw new Error(`${job.name}: a scheduled job carries no data`)
  return job
}

export const handled = <S extends Shape>(job: Job<S>, handler: Handler<S>): HandledJob => ({
  job,
  handle: (stored, run) => handler({ ...run, data: readData(job, stored) }),
})

class UnfitData extends Error {
  override readonly name = 'UnfitData'

  constructor(job: string, field: string) {
    super(`${job}: ${field} does not hold what the job's data says`)
  }
}

/** As it is stored. @throws UnfitData, so that nothing is queued which could not be read */
export function storedData<S extends Shape>(job: Job<S>, data: DataOf<S>): Record<string, unknown> {
  const entries = Object.entries<string | number | Date>(data)
  const record = Object.fromEntries(entries.map(([name, value]) => [name, stored(value)]))
  readData(job, record)
  return record
}

const stored = (value: string | number | Date): string | number | null => {
  if (!(value instanceof Date)) return value
  return Number.isNaN(value.getTime()) ? null : value.toISOString()
}

function readData<S extends Shape>(job: Job<S>, given: unknown): DataOf<S> {
  const record = (given ?? {}) as Record<string, unknown>
  const read = Object.entries(job.data).map(([name, kind]) => {
    const value = readers[kind](record[name])
    if (value === null) throw new UnfitData(job.name, name)
    return [name, value]
  })
  const [extra] = Object.keys(record).filter((name) => !(name in job.data))
  if (extra !== undefined) throw new UnfitData(job.name, extra)
  return Object.fromEntries(read) as DataOf<S>
}

const readers: { [Kind in keyof Kinds]: (value: unknown) => Kinds[Kind] | null } = {
  id: idOrNull,
  code: (value) => (typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,59}$/.test(value) ? value : null),
  integer: (value) => (Number.isSafeInteger(value) ? (value as number) : null),
  time: (value) => {
    const time = typeof value === 'string' ? new Date(value) : null
    return time !== null && !Number.isNaN(time.getTime()) ? time : null
  },
}
