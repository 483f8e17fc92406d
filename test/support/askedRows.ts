import { newId } from '../../api/platform/record.ts'
import type { Api } from './api.ts'

/** Questions of one account that were answered after so many working minutes; null: not answered. */
export type AskedRows = {
  asker: string
  issue: string
  directorate: string
  askedAt: string
  minutes: readonly (number | null)[]
  tier?: number | null
  organisation?: string | null
  inTime?: boolean
}

/** Puts questions of the past in, which nobody could ask through the API any more. */
export async function askedRows(
  server: Api,
  { asker, issue, directorate, askedAt, minutes, tier = null, organisation = null, inTime = true }: AskedRows,
): Promise<void> {
  for (const taken of minutes) {
    const [handling, question] = [newId(), newId()]
    const answeredAt = taken === null ? null : askedAt
    await server.db.query({
      text: `
        insert into question_handling (id, clock_from, tier, routed_directorate_ids,
          first_answer_minutes, first_answer_in_time, answer_minutes, answer_in_time, ward_ids)
        select $1, $2, $3, $4::uuid[], $5::int, $6, $5::int, $6, array(
          select distinct ward_id from premises where organisation_id = $7 and archived_at is null and ward_id is not null)`,
      values: [handling, askedAt, tier, [directorate], taken, taken === null ? null : inTime, organisation],
    })
    await server.db.query({
      text: `
        insert into question (id, reference, handling_id, subject, body, issue_id, urgency, asker_status, asked_at,
          due_at, first_answer_due_at, first_answered_at, answered_at, asker_id, routed_directorate_ids, organisation_id)
        values ($1, $2, $3, 'Bollards', 'When?', $4, 'NORMAL', $5, $6::timestamptz, $6, $6, $7, $7, $8, $9::uuid[], $10)`,
      values: [
        question,
        `Q-T-${question}`,
        handling,
        issue,
        taken === null ? 'ASKED' : 'ANSWERED',
        askedAt,
        answeredAt,
        asker,
        [directorate],
        organisation,
      ],
    })
  }
}
