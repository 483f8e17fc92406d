import { createAccountWithPassword } from '../../../api/accounts/createAccount.ts'
import type { Database } from '../../../api/platform/database.ts'
import { newId } from '../../../api/platform/record.ts'
import { serverUrl } from '../database/database.ts'
import { keptDatabase } from '../database/keptDatabase.ts'
import { type Child, startNode } from '../processes/runningProcess.ts'

const QUESTIONS = 30
const ASKED_AT = '2026-01-05T09:00:00.000Z'
/** When the first two levels of the first answer are due, and when all of both clocks are, weeks later. */
const MOMENTS = ['2026-01-08T10:00:00.000Z', '2026-02-16T09:00:00.000Z'] as const
/** The embedded database has one process at a time. */
const AT_ONCE = serverUrl === null ? 1 : 2

/** How often each question was brought up at each level of each clock, and how many letters tell of it. */
export type Brought = { question: string; levels: number; letters: number }[]

/** Processes bring up questions and are killed as by a power cut, at as many random moments as `rounds`. */
export async function killEscalating(rounds: number, chance: () => number): Promise<Brought> {
  const kept = await keptDatabase()
  await kept.look(askQuestions)
  const begin = (moment: string): Child => startNode('test/support/jobs/escalatingProcess.ts', kept.env, [moment])
  for (const moment of MOMENTS) {
    for (let round = 0; round < rounds; round += MOMENTS.length) {
      const running = Array.from({ length: AT_ONCE }, () => begin(moment))
      const [victim] = running
      const line = 1 + Math.floor(chance() * (QUESTIONS / rounds) * 2)
      await Promise.race([victim?.printed(new RegExp(`^${line} looks`, 'm')), victim?.printed(/^done$/m)])
      for (const child of running) {
        child.process.kill('SIGKILL')
        await child.ended
      }
    }
    const finishing = Array.from({ length: AT_ONCE }, () => begin(moment))
    for (const child of finishing) {
      await child.printed(/^done$/m)
      await child.ended
    }
  }
  return kept.look((db) =>
    db.query<Brought[number]>({
      text: `
        select q.reference as question,
          (select count(*)::int from question_escalation e where e.question_id = q.id) as levels,
          (select count(*)::int from outbox_mail m where m.subject like '%' || q.reference || '%') as letters
        from question q order by q.reference`,
      values: [],
    }),
  )
}

/** One SPOC, who leads, and one administrator: each level of each clock tells one of them. */
async function askQuestions(db: Database): Promise<void> {
  const account = (role: 'SPOC' | 'ADMINISTRATOR') =>
    createAccountWithPassword(db, {
      email: `${role.toLowerCase()}@force.example`,
      displayName: role,
      roles: [role],
      password: 'correct-horse-battery',
      organisationId: null,
    })
  const [spoc] = [await account('SPOC'), await account('ADMINISTRATOR')]
  const directorate = newId()
  const run = (text: string, values: unknown[]) => db.query({ text, values })
  await run(`insert into directorate (id, code, name) values ($1, 'CRIME', 'Crime')`, [directorate])
  await run('insert into spoc_assignment (id, account_id, directorate_id, lead) values ($1, $2, $3, true)', [
    newId(),
    spoc,
    directorate,
  ])
  for (let n = 0; n < QUESTIONS; n += 1) {
    const handling = newId()
    await run(
      `insert into question_handling (id, clock_from, next_escalation_at, routed_directorate_ids)
       values ($1, $2::timestamptz, $2, array[$3::uuid])`,
      [handling, ASKED_AT, directorate],
    )
    await run(`insert into question_route (id, handling_id, directorate_id, state) values ($1, $2, $3, 'OPEN')`, [
      newId(),
      handling,
      directorate,
    ])
    await run(
      `insert into question (id, reference, handling_id, subject, body, urgency, asker_status, asked_at, asker_id,
         routed_directorate_ids)
       values ($1, $2, $3, 'Bollards', 'When?', 'NORMAL', 'ASKED', $4, $5, array[$6::uuid])`,
      [newId(), `Q-2026-N${String(n).padStart(5, '0')}`, handling, ASKED_AT, spoc, directorate],
    )
  }
}

/** @throws where a level was missed, or told twice */
export function assertToldOnce(brought: Brought): void {
  const wrong = brought.filter(({ levels, letters }) => levels !== LEVELS || letters !== LEVELS)
  if (brought.length !== QUESTIONS || wrong.length > 0)
    throw new Error(`of ${brought.length} questions these were not told once a level: ${JSON.stringify(wrong)}`)
}

/** Four of the first answer, four of the answer. */
const LEVELS = 8
