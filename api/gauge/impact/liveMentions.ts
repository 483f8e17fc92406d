import type { Compilation } from '../../access/gate/secure.ts'
import { securedRows } from '../../access/gate/securedRows.ts'
import { inForceOn, TODAY_SQL } from '../../platform/sql/today.ts'
import { monthBegins, monthOf } from './months.ts'

/** SQL of the first days of the first month and of the one after the last; of the issue and the directorate, if given. */
export type Wanted = { from: string; until: string; issue: string | null; directorate: string | null }

/** Types of which rows are read, as far as the caller may. */
export const READ = ['Engagement', 'EngagementIssue', 'Affiliation', 'Question', 'OrganisationIssue'] as const

/** SQL: `id` of an organisation, `issue_id`, `month`, `sentiment`, once each, of what the caller may read. */
export function liveMentions(c: Compilation, wanted: Wanted): string {
  const o = c.alias()
  return `
    select m.id, m.issue_id, m.month, avg(m.sentiment) as sentiment
    from (${met(c, wanted)} union all ${asked(c, wanted)}${wanted.directorate ? '' : ` union all ${said(c, wanted)}`}) m
    join (select ${o}.id from ${securedRows(c, 'Organisation', o, [])} and ${o}.archived_at is null) o on o.id = m.id
    group by m.id, m.issue_id, m.month`
}

function met(c: Compilation, { from, until, issue, directorate }: Wanted): string {
  const [e, s, f] = [c.alias(), c.alias(), c.alias()]
  const fields = ['status', 'occurredAt', 'issues', 'organisations', 'directorate']
  const held = `
    select ${e}.* from ${securedRows(c, 'Engagement', e, fields)}
      and ${e}.status = 'HELD' and ${e}.archived_at is null
      and ${e}.occurred_at >= ${monthBegins(from)} and ${e}.occurred_at < ${monthBegins(until)}
      ${issue ? `and ${issue} = any(${e}.issue_ids)` : ''}${directorate ? ` and ${e}.directorate_id = ${directorate}` : ''}`
  const p = c.alias()
  const withPeople = securedRows(c, 'Engagement', p, ['people'])
  return `
    select w.organisation_id as id, i.id as issue_id, w.month, s.sentiment
    from (
      with held as materialized (${held})
      select h.id, h.issue_ids, ${monthOf('h.occurred_at')} as month, o.id as organisation_id
      from held h cross join unnest(h.organisation_ids) o(id)
      union
      select h.id, h.issue_ids, ${monthOf('h.occurred_at')}, f.organisation_id
      from held h join (select ${p}.id, ${p}.person_ids from ${withPeople}) p on p.id = h.id
      cross join unnest(p.person_ids) n(id)
      join (
        select ${f}.person_id, ${f}.organisation_id
        from ${securedRows(c, 'Affiliation', f, ['person', 'organisation', 'startsOn', 'endsOn'])}
          and ${inForceOn(TODAY_SQL, f)}
      ) f on f.person_id = n.id
    ) w
    cross join unnest(w.issue_ids) i(id)
    left join (
      select ${s}.engagement_id, ${s}.issue_id, ${s}.sentiment
      from ${securedRows(c, 'EngagementIssue', s, ['engagement', 'issue', 'sentiment'])} and ${s}.archived_at is null
    ) s on s.engagement_id = w.id and s.issue_id = i.id
    ${issue ? `where i.id = ${issue}` : ''}`
}

function asked(c: Compilation, { from, until, issue, directorate }: Wanted): string {
  const q = c.alias()
  return `
    select ${q}.organisation_id, ${q}.issue_id, ${monthOf(`${q}.asked_at`)}, null::smallint
    from ${securedRows(c, 'Question', q, ['issue', 'organisation', 'askedAt', 'askerStatus'])}
      and ${q}.archived_at is null and ${q}.asker_status <> 'WITHDRAWN' and ${q}.issue_id is not null
      and ${q}.asked_at >= ${monthBegins(from)} and ${q}.asked_at < ${monthBegins(until)}
      ${issue ? `and ${q}.issue_id = ${issue}` : ''}
      ${directorate ? `and ${directorate} = any(${q}.routed_directorate_ids)` : ''}`
}

function said(c: Compilation, { from, until, issue }: Wanted): string {
  const x = c.alias()
  return `
    select ${x}.organisation_id, ${x}.issue_id, date_trunc('month', ${x}.since)::date, null::smallint
    from ${securedRows(c, 'OrganisationIssue', x, ['organisation', 'issue', 'since'])}
      and ${x}.archived_at is null and ${x}.since >= ${from} and ${x}.since < ${until}
      ${issue ? `and ${x}.issue_id = ${issue}` : ''}`
}
