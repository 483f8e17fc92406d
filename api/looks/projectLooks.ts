import type { SqlEntityManager } from '@mikro-orm/sql'
import { SHOWN_AFTER_HOURS } from '../access/showable.ts'
import { type Database, queryWithin } from '../platform/database.ts'
import { defineJob, type RunOf } from '../platform/jobs/job.ts'
import { LOOK_RULES } from './lookRules.ts'
import { BASIS, FORGET, PROJECT } from './projectionSql.ts'

const HOUR = 3_600_000

export const projectLooks = defineJob({ name: 'project-looks', data: {}, schedule: '*/5 * * * *' })

/**
 * Brings the looks that stakeholders see up to date with the ledger, page by page, each in its own transaction. If the
 * rules have changed since, or a directorate's name or `looksHidden`, they are made again. A second run changes nothing.
 */
export async function projectingLooks({
  db,
  clock,
  signal,
}: Pick<RunOf<typeof projectLooks>, 'db' | 'clock' | 'signal'>): Promise<void> {
  const until = untilOf(clock.now())
  for (let isMore = true; isMore && !signal.aborted;) {
    isMore = await db.orm.em.fork().transactional(async (forked) => {
      const em = forked as SqlEntityManager
      const { seq, basis } = await begin(em)
      if (basis === null) {
        await rebuild(em, until)
        return false
      }
      await queryWithin(em, { text: FORGET, values: [] })
      const page = await projectPage(em, seq, until)
      await note(em, page.seq, basis)
      return page.isFull
    })
  }
}

/** All looks made again from the ledger, in one transaction: meanwhile the former are shown. */
export async function rebuildLooks(db: Database, now: Date): Promise<void> {
  await db.orm.em.fork().transactional(async (forked) => {
    const em = forked as SqlEntityManager
    await begin(em)
    await rebuild(em, untilOf(now))
  })
}

const untilOf = (now: Date): string => new Date(now.getTime() - SHOWN_AFTER_HOURS * HOUR).toISOString()

/** Waits for another run. `basis`: null if the looks were made by other rules. */
async function begin(em: SqlEntityManager): Promise<{ seq: string; basis: string | null }> {
  const [progress] = await queryWithin<{ seq: string; basis: string | null }>(em, {
    text: 'select seq::text as seq, basis from look_progress for update',
    values: [],
  })
  const basis = await basisNow(em)
  return { seq: progress?.seq ?? '0', basis: progress?.basis === basis ? basis : null }
}

async function basisNow(em: SqlEntityManager): Promise<string> {
  const [now] = await queryWithin<{ basis: string }>(em, { text: BASIS, values: [LOOK_RULES] })
  return String(now?.basis)
}

async function rebuild(em: SqlEntityManager, until: string): Promise<void> {
  await queryWithin(em, { text: 'delete from look', values: [] })
  let page: Projected = { seq: '0', isFull: true }
  while (page.isFull) page = await projectPage(em, page.seq, until)
  await note(em, page.seq, await basisNow(em))
}

type Projected = { seq: string; isFull: boolean }

async function projectPage(em: SqlEntityManager, seq: string, until: string): Promise<Projected> {
  const [page] = await queryWithin<Projected>(em, { text: PROJECT, values: [seq, until, LOOK_RULES] })
  return { seq: String(page?.seq ?? seq), isFull: page?.isFull === true }
}

async function note(em: SqlEntityManager, seq: string, basis: string): Promise<void> {
  await queryWithin(em, { text: 'update look_progress set seq = $1::bigint, basis = $2', values: [seq, basis] })
}
