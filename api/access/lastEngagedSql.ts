import { inForceOn, TODAY_SQL } from '../platform/sql/today.ts'
import type { Secured } from './gate/roots/list.ts'

/** The code of a newsletter's kind, which counts only if it is asked for. */
export const NEWSLETTER = 'NEWSLETTER'

/**
 * SQL of when an organisation, or somebody who works there, was last engaged, as far as the caller may read; NULL is
 * never. Newsletters do not count.
 * @param by SQL of a directorate's id; null: by any
 */
export function lastEngagedSql(q: Secured, by: string | null = null): string {
  const id = q.column('id')
  const latest = (of: string): string => `(
    select max(l.last_at) from ${q.rows('LastEngaged', 'l')} and l.stakeholder_id = ${of}
      and l.kind <> '${NEWSLETTER}'${by === null ? '' : ` and l.directorate_id = ${by}`}
  )`
  return `greatest(${latest(id)}, (
    select max(${latest('f.person_id')}) from ${q.rows('Affiliation', 'f')}
      and f.organisation_id = ${id} and ${inForceOn(TODAY_SQL, 'f')}
  ))`
}

/** SQL of whether that is never. Most were engaged themselves: their people are looked at only where they were not. */
export function neverEngagedSql(q: Secured): string {
  const id = q.column('id')
  const engaged = (of: string): string =>
    `exists (select from ${q.rows('LastEngaged', 'l')} and l.stakeholder_id = ${of} and l.kind <> '${NEWSLETTER}')`
  return `case when ${engaged(id)} then false else not exists (
    select from ${q.rows('Affiliation', 'f')} and f.organisation_id = ${id} and ${inForceOn(TODAY_SQL, 'f')}
      and ${engaged('f.person_id')}
  ) end`
}
