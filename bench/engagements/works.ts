import type { Work } from '../sides.ts'
import { timelineWorks } from './timelineWorks.ts'

const TIMELINE = /* GraphQL */ `
  query Timeline($organisation: ID!, $first: Int = 50, $after: String) {
    organisation(id: $organisation) {
      id
      name
      engagements(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            kind
            status
            occurredAt
            summary
            satisfaction
            followUpDueAt
            directorate {
              code
            }
            people {
              displayName
            }
          }
        }
      }
    }
  }
`

// Fenced off as ours is: of an organisation that it does not know yet the planner expects one engagement in 200.
const OF_ORGANISATION = `(select * from engagement e where e.organisation_ids @> array[o.id] offset 0)`

/** The latest 50 of an organisation, with their number. */
const TIMELINE_BY_HAND = `
  select json_build_object('id', o.id, 'name', o.name, 'engagements', json_build_object(
    'totalCount', (select count(*) from ${OF_ORGANISATION} e where e.archived_at is null),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from (
      select from ${OF_ORGANISATION} e where e.archived_at is null limit 51) more)),
    'edges', (select coalesce(json_agg(json_build_object('node', json_build_object(
        'id', e.id, 'kind', e.kind, 'status', e.status,
        'occurredAt', to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'summary', e.summary, 'satisfaction', e.satisfaction,
        'followUpDueAt', to_char(e.follow_up_due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'directorate', (select json_build_object('code', d.code) from directorate d where d.id = e.directorate_id),
        'people', (select coalesce(json_agg(json_build_object('displayName', p.display_name) order by p.display_name), '[]')
          from person p where p.id = any(e.person_ids) and p.archived_at is null)
      )) order by e.occurred_at desc, e.id desc), '[]')
      from (select * from ${OF_ORGANISATION} e where e.archived_at is null
        order by e.occurred_at desc, e.id desc limit 50) e)
  ))::text as answer
  from organisation o where o.id = $1`

const timeline: Work = { name: 'timeline of 20', bound: 0.42, query: TIMELINE, raw: TIMELINE_BY_HAND }
const often: Work = { name: 'timeline page of 10,000', bound: 0.45, query: TIMELINE, raw: TIMELINE_BY_HAND }

const gauge: Work = {
  name: 'gauge by ward',
  bound: 0.5,
  query: /* GraphQL */ `
    query Gauge($notEngagedForDays: Int!, $by: GaugeDimension!) {
      engagementGauge(notEngagedForDays: $notEngagedForDays, by: $by) {
        rows {
          key
          label
          stakeholders
          engaged
          notEngaged
        }
      }
    }
  `,
  raw: `
    with ward as (
      select distinct organisation_id, ward_id from premises where archived_at is null and ward_id is not null
    ),
    engaged as (
      select id, max(last_at) as last_at from (
        select stakeholder_id as id, last_at from last_engaged
        where through in ('ORGANISATION', 'ANSWER') and kind <> 'NEWSLETTER'
        union all
        select f.organisation_id, l.last_at from last_engaged l join affiliation f on f.person_id = l.stakeholder_id
        where l.through = 'PERSON' and l.kind <> 'NEWSLETTER' and f.archived_at is null
          and (f.ends_on is null or f.ends_on >= current_date)
      ) each group by id
    ),
    counted as (
      select w.ward_id, count(*)::int as n,
        count(*) filter (where e.last_at > now() - make_interval(days => $1))::int as engaged
      from organisation o left join ward w on w.organisation_id = o.id left join engaged e on e.id = o.id
      where o.archived_at is null and o.created_at <= now() - make_interval(days => $1)
      group by w.ward_id
    )
    select json_agg(json_build_object('key', c.ward_id, 'label', coalesce(z.name, 'None'), 'stakeholders', c.n,
      'engaged', c.engaged, 'notEngaged', c.n - c.engaged) order by coalesce(z.name, 'None') collate "C")::text as answer
    from counted c left join zone z on z.id = c.ward_id`,
}

/** By hand: the row alone. Ours also judges it, and writes history and ledger. */
const log: Work = {
  name: 'log an engagement',
  bound: 0.25,
  query: /* GraphQL */ `
    mutation LogEngagement($input: LogEngagementInput!) {
      logEngagement(input: $input) {
        engagement {
          id
          kind
          status
          occurredAt
          version
        }
      }
    }
  `,
  raw: `
    insert into engagement (id, kind, status, occurred_at, directorate_id, organisation_ids, person_ids, officer_ids, summary)
    values (gen_random_uuid(), $1, 'HELD', $2, $3, array[$4::uuid], array[$5::uuid], array[$6::uuid], $7)
    returning json_build_object('id', id, 'kind', kind, 'status', status, 'occurredAt', occurred_at, 'version', version)::text
      as answer`,
}

export const engagementWorks: Readonly<Record<string, Work>> = { timeline, often, ...timelineWorks, gauge, log }
