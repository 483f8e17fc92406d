import type { SqlEntityManager } from '@mikro-orm/sql'
import { SHOWN_AFTER_HOURS } from '../access/showable.ts'
import type { Clock } from '../platform/clock.ts'
import { type Database, queryWithin } from '../platform/database.ts'
import { defineJob } from '../platform/jobs/job.ts'
import { LOOK_RULES } from './lookRules.ts'
import { BEGIN, BEGIN_AGAIN, LOCK, NOTE, SWEEP } from './progressSql.ts'
import { PROJECT } from './projectionSql.ts'

const HOUR = 3_600_000

export const projectLooks = defineJob({ name: 'project-looks', data: {}, schedule: '*/5 * * * *' })

type Run = { db: Database; clock: Clock; signal: Pick<AbortSignal, 'aborted'> }
type Page = { generation: number; isFull: boolean }

/**
 * Brings the looks that stakeholders see up to date with the ledger, page by page, each in its own transaction. If the
 * rules have changed since, they are made again in the same way; meanwhile the former are shown, and those of them that
 * were not made again go at the end. A run that was stopped is gone on with, and a second one changes nothing.
 */
export async function projectingLooks({ db, clock, signal }: Run): Promise<void> {
  const until = new Date(clock.now().getTime() - SHOWN_AFTER_HOURS * HOUR).toISOString()
  let page: Page | null = null
  while (page === null || page.isFull) {
    if (signal.aborted) return
    page = await projectPage(db, until)
  }
  for (let isMore = true; isMore && !signal.aborted;) isMore = await sweep(db, page.generation)
}

/** All looks made again from the ledger. */
export async function rebuildLooks(db: Database, now: Date): Promise<void> {
  await db.query({ text: BEGIN_AGAIN, values: [] })
  await projectingLooks({ db, clock: { now: () => now }, signal: { aborted: false } })
}

function projectPage(db: Database, until: string): Promise<Page> {
  return db.orm.em.fork().transactional(async (forked) => {
    const em = forked as SqlEntityManager
    await queryWithin(em, { text: LOCK, values: [] })
    const [begun] = await queryWithin<{ seq: string; generation: number }>(em, { text: BEGIN, values: [LOOK_RULES] })
    const { seq, generation } = begun ?? { seq: '0', generation: 0 }
    const [done] = await queryWithin<{ seq: string; isFull: boolean }>(em, {
      text: PROJECT,
      values: [seq, until, LOOK_RULES, generation],
    })
    await queryWithin(em, { text: NOTE, values: [done?.seq ?? seq] })
    return { generation, isFull: done?.isFull === true }
  })
}

async function sweep(db: Database, generation: number): Promise<boolean> {
  const [swept] = await db.query<{ isFull: boolean }>({ text: SWEEP, values: [generation] })
  return swept?.isFull === true
}
