import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Ledger } from '../../access/ledger.ts'
import { queryWithin } from '../../platform/database.ts'
import { defineJob, type RunOf } from '../../platform/jobs/job.ts'
import type { Logger } from '../../platform/log.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Calendar } from '../../workingTime/clock/calendar.ts'
import { nextOpen } from '../../workingTime/clock/dueAfter.ts'
import { responseTimeFor } from '../../workingTime/clock/responseTimes.ts'
import { workingTimeWithin } from '../../workingTime/readWorkingTime.ts'
import { byClock } from '../clock/byClock.ts'
import { eachDue } from '../clock/eachDue.ts'
import type { LockedQuestion } from '../lockFor.ts'
import { dueNow, type Escalation, escalationsOfBoth } from './escalations.ts'
import { remind, type Reminding } from './remind.ts'

/** Asks an indexed column once a minute: a job for each moment would have to be found again whenever one changes. */
export const escalateQuestions = defineJob({ name: 'escalate-questions', data: {}, schedule: '* * * * *' })

const DUE = `
  select q.id::text as id from question_handling h join question q on q.handling_id = h.id
  where h.next_escalation_at <= $1 and q.id <> all($2::uuid[]) order by h.next_escalation_at, q.id limit 100`

const operation = 'escalateQuestion'

/** Each escalation happens once: it has a key, written in the transaction that queues its letters. */
export const escalatingQuestions =
  ({ ledger, mail, log }: { ledger: Ledger; mail: Mail; log: Logger }) =>
  async ({ db, clock, signal }: RunOf<typeof escalateQuestions>): Promise<void> => {
    await eachDue(
      { db, signal, log },
      {
        operation,
        find: (failed) => ({ text: DUE, values: [clock.now().toISOString(), failed] }),
        act: (id) =>
          byClock({ db, ledger }, { operation, id, classes: ['RESTRICTED'] }, (em, question) =>
            escalationsLeft(em, mail, question, clock.now()),
          ),
      },
    )
    mail.wake()
  }

/** Where nobody is to be told now, only the next look is put off: that is no change of the question. */
async function escalationsLeft(
  em: SqlEntityManager,
  mail: Mail,
  question: LockedQuestion,
  now: Date,
): Promise<(() => Promise<void>) | null> {
  const { handling } = question
  if (question.askerStatus !== 'ASKED') return lookAgain(em, handling, null)
  const { all, calendar } = await planned(em, question)
  // Nobody reads a reminder at night; what is urgent does not wait for that.
  const opens = question.urgency === 'URGENT' ? now : nextOpen(now, calendar)
  if (opens === null || opens > now) return lookAgain(em, handling, opens)
  const happened = await told(em, question.id)
  const { due, next } = dueNow(all, (escalation) => happened.has(keyOf(escalation)), now)
  if (due.length === 0) return lookAgain(em, handling, next)
  return async () => {
    for (const escalation of due) await tell(em, mail, { question, escalation, now })
    handling.escalationLevel = Math.max(handling.escalationLevel, ...due.map(({ level }) => level))
    handling.nextEscalationAt = next
  }
}

async function lookAgain(em: SqlEntityManager, { id }: { id: string }, at: Date | null): Promise<null> {
  await queryWithin(em, {
    text: 'update question_handling set next_escalation_at = $2 where id = $1',
    values: [id, at?.toISOString() ?? null],
  })
  return null
}

async function planned(
  em: SqlEntityManager,
  question: LockedQuestion,
): Promise<{ all: Escalation[]; calendar: Calendar }> {
  const { calendar, responseTimes } = await workingTimeWithin(em)
  const { clockFrom, pauses, tier } = question.handling
  const time = responseTimeFor(responseTimes, { urgency: question.urgency, tier: tier ?? null })
  const all = escalationsOfBoth({ from: clockFrom, pauses }, time, calendar, Boolean(question.firstAnsweredAt))
  return { all, calendar }
}

const keyOf = ({ clock, level, dueAt }: Pick<Escalation, 'clock' | 'level' | 'dueAt'>): string =>
  `${clock} ${level} ${dueAt.toISOString()}`

async function told(em: SqlEntityManager, id: string): Promise<ReadonlySet<string>> {
  const rows = await queryWithin<{ clock: Escalation['clock']; level: Escalation['level']; due: string }>(em, {
    text: `
      select clock, level, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as due
      from question_escalation where question_id = $1`,
    values: [id],
  })
  return new Set(rows.map(({ clock, level, due }) => keyOf({ clock, level, dueAt: new Date(due) })))
}

async function tell(em: SqlEntityManager, mail: Mail, reminding: Reminding): Promise<void> {
  const { question, escalation, now } = reminding
  const { clock, level, dueAt } = escalation
  const fresh = await queryWithin(em, {
    text: `
      insert into question_escalation (question_id, clock, level, due_at, at) values ($1, $2, $3, $4, $5)
      on conflict do nothing returning level`,
    values: [question.id, clock, level, dueAt.toISOString(), now.toISOString()],
  })
  if (fresh.length > 0 && mail.possible) await remind(em, mail, reminding)
}
