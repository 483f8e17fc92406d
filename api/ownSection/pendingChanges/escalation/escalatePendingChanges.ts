import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../../platform/database.ts'
import { defineJob, type RunOf } from '../../../platform/jobs/job.ts'
import { type Addressee, letterTo, NOTICE_HOLDS_MS } from '../../../platform/mail/addressed.ts'
import type { Mail } from '../../../platform/mail/mail.ts'
import { nextOpen } from '../../../workingTime/clock/dueAfter.ts'
import { workingTimeWithin } from '../../../workingTime/readWorkingTime.ts'
import type { Decider } from '../pendingWorkflow.ts'
import { type Level, levelsDue, PATIENCE_DAYS } from './levels.ts'
import { readersAt } from './readersAt.ts'

export const escalatePendingChanges = defineJob({
  name: 'escalate-pending-changes',
  data: {},
  schedule: '*/15 * * * *',
})

type Waiting = { id: string; decides: Decider; proposedAt: string }

/** Those of which the last level has not been told. */
const WAITING = `
  select p.id::text as id, p.decides, to_char(p.proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "proposedAt"
  from pending_change p
  where p.status = 'PROPOSED' and p.archived_at is null and p.proposed_at <= $1::timestamptz - make_interval(days => ${PATIENCE_DAYS})
    and not exists (select from pending_change_escalation e where e.pending_change_id = p.id and e.level = 3)
  order by p.proposed_at, p.id limit 1000`

/** In working time, when it is read. Each level of a change happens once: it has a key, written with the letters. */
export const escalatingPendingChanges =
  ({ mail }: { mail: Mail }) =>
  async ({ db, clock }: RunOf<typeof escalatePendingChanges>): Promise<void> => {
    const now = clock.now()
    await db.orm.em.fork().transactional(async (within) => {
      const em = within as SqlEntityManager
      const { calendar } = await workingTimeWithin(em)
      const opens = nextOpen(now, calendar)
      if (opens === null || opens > now) return
      const told = new Map<string, { reader: Addressee; changes: number }>()
      for (const { id, decides, proposedAt } of await queryWithin<Waiting>(em, {
        text: WAITING,
        values: [now.toISOString()],
      })) {
        const level = await reached(em, id, levelsDue(new Date(proposedAt), calendar, now), now)
        if (level === null) continue
        for (const reader of await readersAt(em, level, decides, now)) {
          const { changes = 0 } = told.get(reader.email) ?? {}
          told.set(reader.email, { reader, changes: changes + 1 })
        }
      }
      if (mail.possible) for (const { reader, changes } of told.values()) await tell(em, mail, reader, changes, now)
    })
    mail.wake()
  }

/** The highest level that is new; after a standstill nobody is told of one that is overtaken. */
async function reached(em: SqlEntityManager, id: string, due: readonly Level[], now: Date): Promise<Level | null> {
  const fresh = await queryWithin<{ level: Level }>(em, {
    text: `
      insert into pending_change_escalation (pending_change_id, level, at)
      select $1, unnest($2::smallint[]), $3 on conflict do nothing returning level`,
    values: [id, due, now.toISOString()],
  })
  return fresh.map(({ level }) => level).sort((a, b) => b - a)[0] ?? null
}

/** One letter a reader, however many changes wait; it leads to the list and names nobody. */
async function tell(em: SqlEntityManager, mail: Mail, reader: Addressee, changes: number, now: Date): Promise<void> {
  const some = changes === 1 ? 'A change has' : `${changes} changes have`
  const letter = letterTo(
    reader,
    'PENDING_CHANGE',
    'Changes wait for confirmation',
    new Date(now.getTime() + NOTICE_HOLDS_MS),
    [
      `${some} waited for confirmation for more than ${PATIENCE_DAYS} days. Those who proposed them see that nobody has decided.`,
      `${mail.baseUrl}/pendingChanges`,
    ],
  )
  await queryWithin(em, mail.entrust(letter))
}
