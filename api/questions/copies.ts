import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../platform/database.ts'
import type { QuestionInHand } from './questionInHand.ts'
import { isAsked } from './workflow/routes.ts'

/*
 * No rule follows a relation, so each row of a question says itself who may read it. What the force does inside must
 * not change the question's version or moment: these copies are written past the ORM, where they differ.
 */

const ROUTED = `
  with routed as (
    select coalesce(array_agg(distinct directorate_id order by directorate_id), '{}') as ids
    from question_route where handling_id = $1 and state in ('OPEN', 'ANSWERED') and archived_at is null
  ),
  ${[
    ['question_handling', 'id = $1'],
    ['question_route', 'handling_id = $1'],
    ['handling_note', 'handling_id = $1'],
    ['attachment', 'question_id = $2'],
    ['held_mail', 'question_id = $2'],
    ['post', 'question_id = $2'],
  ]
    .map(
      ([table, of]) => `copied_to_${table} as (
        update ${table} set routed_directorate_ids = ids from routed where ${of} and routed_directorate_ids <> ids
      )`,
    )
    .join(', ')}
  update question set routed_directorate_ids = ids, assignee_id = $3, taken_at = $4::timestamptz from routed
  where id = $2 and (routed_directorate_ids, assignee_id, taken_at) is distinct from (ids, $3::uuid, $4::timestamptz)`

/** After a flush that changed the handling's routes, assignee or taking, or added rows. */
export async function copyHandling(em: SqlEntityManager, { id, handling }: QuestionInHand): Promise<void> {
  const { assignee, takenAt } = handling
  await queryWithin(em, { text: ROUTED, values: [handling.id, id, assignee?.id ?? null, takenAt ?? null] })
}

/**
 * Whether the question says what its handling does, and so do all rows that hang on it: for acts that neither add a route
 * nor assign anybody.
 */
export function isCopied({ routedDirectorates, assignee, takenAt, handling }: QuestionInHand): boolean {
  const asked = new Set(
    [...handling.routes]
      .filter(({ state, archivedAt }) => isAsked(state) && !archivedAt)
      .map(({ directorate }) => directorate.id),
  )
  return (
    asked.size === routedDirectorates.length &&
    routedDirectorates.every((directorate) => asked.has(directorate)) &&
    (assignee?.id ?? null) === (handling.assignee?.id ?? null) &&
    (takenAt?.getTime() ?? null) === (handling.takenAt?.getTime() ?? null)
  )
}

/** What a new row that hangs on a question takes from it. */
export const copiedFrom = ({ organisation, asker, person, routedDirectorates }: QuestionInHand) => ({
  organisation: organisation?.id ?? null,
  asker: asker?.id ?? null,
  person: person?.id ?? null,
  routedDirectorates,
})
