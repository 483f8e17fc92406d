import type { WriteHooks } from '../../access/write/writing.ts'
import { Conflict } from '../../platform/errors.ts'
import { COMMUNITIES } from './routingFacts.ts'

const WAITING = `
  select from question_route r join question_handling h on h.id = r.handling_id
  where r.directorate_id = $1 and r.state = 'OPEN' and r.archived_at is null and h.archived_at is null
  limit 1`

/**
 * A directorate whose answer somebody waits for is not archived, and the one that answers what nobody else does keeps its
 * code. The hook for directorates. @throws Conflict
 */
export const directorateStays: NonNullable<WriteHooks['permit']> = async (asked, _viewer, draft, before) => {
  if (before === null) return
  const { id, code, archivedAt } = before
  // An archival names no field.
  const archives = archivedAt === null && Object.keys(draft).length === 0
  const recodes = 'code' in draft && draft['code'] !== code
  if (code === COMMUNITIES && (archives || recodes))
    throw new Conflict(
      `${COMMUNITIES} answers the questions that nobody else does: it keeps its code and is not archived.`,
    )
  if (archives && (await asked.query({ text: WAITING, values: [id] })).length > 0)
    throw new Conflict('Questions wait for an answer of this directorate. Pass them on first.')
}
