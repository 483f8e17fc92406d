import type { Numbers, Officer } from './addQuestion.ts'
import type { Rows } from './tables.ts'

const TURNS = 12
const HOUR = 3_600_000

/** One question about which the asker and an officer went on writing, so that a thread of several pages is seen. */
export function addLongThread(rows: Rows, id: Numbers, officer: Officer): void {
  const question = rows.question.find(
    ({
      asker_status: status,
      organisation_id: organisation,
      routed_directorate_ids: routed,
      answered_at: at,
      closed_at: end,
    }) =>
      status === 'CLOSED' &&
      organisation !== null &&
      String(routed) === officer.directorate &&
      (end as Date).getTime() - (at as Date).getTime() > 8 * HOUR,
  )
  if (!question) return
  const {
    id: about,
    answered_at: from,
    closed_at: to,
    organisation_id,
    asker_id,
    person_id,
    routed_directorate_ids,
  } = question
  const [start, end] = [(from as Date).getTime(), (to as Date).getTime()]
  for (let n = 0; n < 2 * TURNS; n++) {
    const byForce = n % 2 === 1
    const at = new Date(start + ((end - start) * (n + 1)) / (2 * TURNS + 1)).toISOString()
    rows.post.push({
      id: id('post'),
      version: 1,
      created_at: at,
      updated_at: at,
      organisation_id,
      asker_id,
      person_id,
      routed_directorate_ids,
      question_id: about,
      author_id: byForce ? officer.directorate : asker_id,
      from_force: byForce,
      officer_id: byForce ? officer.account : null,
      body: byForce ? `Noted, thank you (${(n + 1) / 2}).` : `Seen again, occasion ${n / 2 + 1}: the same two people.`,
      posted_at: at,
      way: 'WEB',
      mail_subject: null,
      whole_text: null,
      officer_whole_text: null,
    })
  }
  question.version = (question.version as number) + 2 * TURNS
}
