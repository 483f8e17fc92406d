import type { Numbers, Officer } from './addQuestion.ts'
import type { Rows } from './tables.ts'

const TURNS = 12
const APART_MS = 4 * 60_000

type Question = Rows['question'][number]

/** A question about which the asker and an officer went on writing, so that a thread of several pages is seen. */
export function addLongThread(rows: Rows, id: Numbers, asker: string, officer: Officer): void {
  const question = rows.question.find((one) => isLong(one) && isBetween(one, asker, officer))
  if (!question) return
  const { organisation_id, asker_id, person_id, routed_directorate_ids } = question
  const readers = { organisation_id, asker_id, person_id, routed_directorate_ids }
  for (let n = 0; n < 2 * TURNS; n++) {
    const byForce = n % 2 === 1
    const occasion = Math.floor(n / 2) + 1
    const at = new Date((question.answered_at as Date).getTime() + APART_MS * (n + 1)).toISOString()
    rows.post.push({
      id: id('post'),
      version: 1,
      created_at: at,
      updated_at: at,
      ...readers,
      question_id: question.id,
      author_id: byForce ? officer.directorate : asker_id,
      from_force: byForce,
      officer_id: byForce ? officer.account : null,
      body: byForce ? `Thank you, number ${occasion} is noted.` : `Number ${occasion} of the list that you asked for.`,
      posted_at: at,
      way: 'WEB',
      answers_for_id: null,
      mail_subject: null,
      whole_text: null,
      officer_whole_text: null,
    })
  }
  question.version = (question.version as number) + 2 * TURNS
}

const isLong = ({ asker_status: status, answered_at: from, closed_at: to }: Question): boolean =>
  status === 'CLOSED' && (to as Date).getTime() - (from as Date).getTime() > APART_MS * (2 * TURNS + 1)

const isBetween = ({ asker_id: by, routed_directorate_ids: routed }: Question, asker: string, officer: Officer) =>
  by === asker && String(routed) === officer.directorate
