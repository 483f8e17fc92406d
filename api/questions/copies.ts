import type { SqlEntityManager } from '@mikro-orm/sql'
import { eventInsert, type EventRow } from '../access/live/eventRows.ts'
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
    .join(', ')},
  copied as (
    update question q set routed_directorate_ids = ids, assignee_id = $3, taken_at = $4::timestamptz
    from routed, question before
    where q.id = $2 and before.id = q.id
      and (q.routed_directorate_ids, q.assignee_id, q.taken_at) is distinct from (ids, $3::uuid, $4::timestamptz)
    returning before.routed_directorate_ids <> ids as has_other_readers
  )
  ${eventInsert('$5', '(select from copied where has_other_readers) as copied')}`

/** After a flush that changed the handling's routes, assignee or taking, or added rows. */
export async function copyHandling(em: SqlEntityManager, question: QuestionInHand): Promise<void> {
  const { assignee, id, takenAt } = question.handling
  const values = [id, question.id, assignee?.id ?? null, takenAt ?? null, JSON.stringify([otherReaders(question)])]
  await queryWithin(em, { text: ROUTED, values })
}

/** Tells SPOCs who follow the question that they have got or lost it, and says nothing to askers: they have no `handling`. */
const otherReaders = ({ id, version }: QuestionInHand): EventRow => ({
  type: 'Question',
  record_id: id,
  kind: 'CHANGED',
  version,
  fields: ['handling'],
})

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
