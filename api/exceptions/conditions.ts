import type { Secured } from '../access/gate/roots/list.ts'
import { neverEngagedSql } from '../access/lastEngagedSql.ts'
import { inForceOn, TODAY_SQL } from '../platform/sql/today.ts'
import type { ExceptionKind } from './exceptionKinds.ts'

/** SQL of whether a record that exists for the caller has the exception; `among`: other types whose rows decide it. */
type Exception = { among?: readonly string[]; sql: (q: Secured) => string }

export const EXCEPTIONS: Readonly<Record<ExceptionKind, Exception>> = {
  NO_CATEGORY: { sql: (q) => `${q.led('sector', 'id')} is null` },
  NO_PRIORITY: { sql: (q) => `${q.column('tier')} is null` },
  NO_ISSUE: {
    among: ['OrganisationIssue'],
    sql: (q) =>
      `not exists (select from ${q.rows('OrganisationIssue', 'i')} and i.organisation_id = ${q.column('id')})`,
  },
  REVIEW_OVERDUE: { sql: (q) => q.column('reviewOverdue') },
  NO_CONTACT: { among: ['Affiliation', 'ContactPoint'], sql: noContact },
  NEVER_ENGAGED: { among: ['LastEngaged', 'Affiliation'], sql: neverEngagedSql },
  PERSON_REVIEW_OVERDUE: { sql: (q) => `${q.column('reviewDate')} < ${TODAY_SQL}` },
  NO_CONSENT: {
    sql: (q) => `${q.column('givenFor')} = 'PRIVATE' and ${q.column('consent')} is distinct from 'GIVEN'
      and ${q.led('person', 'id')} is not null and ${q.led('person', 'archivedAt')} is null`,
  },
  COMMITMENT_OVERDUE: {
    // What was promised in an engagement that was archived is nobody's to keep.
    sql: (q) => `${q.column('overdue')} and ${q.led('engagement', 'id')} is not null
      and ${q.led('engagement', 'archivedAt')} is null`,
  },
  FOLLOW_UP_OVERDUE: { sql: followUpOverdue },
}

/** A contact of somebody at an organisation lives as long as they work there. */
function noContact(q: Secured): string {
  const id = q.column('id')
  return `
    not exists (select from ${q.rows('ContactPoint', 'k')} and k.organisation_id = ${id} and k.person_id is null)
    and not exists (
      select from ${q.rows('Affiliation', 'f')} and f.organisation_id = ${id} and ${inForceOn(TODAY_SQL, 'f')}
        and exists (select from ${q.rows('Person', 'n')} and n.id = f.person_id)
        and exists (
          select from ${q.rows('ContactPoint', 'c')} and c.person_id = f.person_id
            and (c.organisation_id is null or c.organisation_id = ${id})
        )
    )`
}

function followUpOverdue(q: Secured): string {
  return `${q.column('status')} = 'HELD' and (${q.column('followUpDueAt')})::timestamptz < now() and not exists (
    select from ${q.rows('Engagement', 'm')} and m.id = ${q.column('id')} and exists (
      select from ${q.rows('Engagement', 'w')} and w.status = 'HELD' and w.occurred_at > m.occurred_at
        and w.directorate_id = m.directorate_id and w.organisation_ids && m.organisation_ids
    )
  )`
}
