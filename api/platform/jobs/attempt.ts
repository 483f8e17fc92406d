import type { JobWithMetadata } from 'pg-boss'
import type { Clock } from '../clock.ts'
import type { Database } from '../database.ts'
import type { Logger } from '../log.ts'
import { onBehalfOf } from '../turns/onBehalf.ts'
import type { HandledJob } from './job.ts'

type House = { db: Database; clock: Clock; log: Logger; stopping: AbortSignal }

/** One attempt at one job. @throws AttemptFailed, which pg-boss keeps with the job */
export async function attempt(
  { job, handle }: HandledJob,
  given: JobWithMetadata<unknown>,
  { db, clock, log, stopping }: House,
): Promise<void> {
  const signal = AbortSignal.any([given.signal, stopping])
  try {
    // All jobs of a process have one caller's turns: they delay others by a statement, and others them.
    await onBehalfOf('jobs', () => handle(given.data, { db, clock, signal }))
  } catch (error) {
    const said = { job: given.id, name: job.name, attempts: given.retryCount + 1, err: error }
    if (given.retryCount >= given.retryLimit) log.error(said, 'a job was given up')
    else if (stopping.aborted) log.info(said, 'a job was interrupted and will be tried again')
    else log.warn(said, 'a job failed and will be tried again')
    throw new AttemptFailed(error)
  }
}

/** Without the error's message and properties, which quote values. */
class AttemptFailed extends Error {
  override readonly name = 'AttemptFailed'

  constructor(error: unknown) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
    super(typeof code === 'string' ? code : error instanceof Error ? error.name : typeof error)
  }
}
