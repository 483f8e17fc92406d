import { TAG } from '../../api/timeline/order.ts'
import type { Turn, Work } from '../sides.ts'

/** Of an organisation, read from a place in it: back, or on. */
export type Place = { organisation: string; at: string; id: string }

const queryOf = (page: string, more: string): string => /* GraphQL */ `
  query Timeline($organisation: ID!, $place: String!) {
    timeline(of: { organisation: $organisation }, ${page}) {
      pageInfo {
        ${more}
      }
      edges {
        at
        node {
          __typename
          ... on Engagement {
            id
            kind
            status
            summary
            directorate {
              code
            }
            people {
              displayName
            }
          }
          ... on Question {
            id
            subject
          }
          ... on Post {
            id
            body
          }
          ... on ConsentEvent {
            id
            decision
          }
        }
      }
    }
  }
`

/** A row of each kind, each cut at the place before they are put together. */
function byHand(beyond: '<' | '>', way: string, more: string): string {
  const cut = (at: string, id: string): string =>
    `and (${at}, ${id}) ${beyond} ($2::timestamptz, $3::uuid) order by ${at} ${way}, ${id} ${way} limit 51`
  return `
    with page as materialized (
      select * from (
        (select 'Engagement' as kind, l.engagement_id as id, l.occurred_at as at
          from engagement_of l join engagement e on e.id = l.engagement_id
          where l.subject_id = $1 and e.archived_at is null ${cut('l.occurred_at', 'l.engagement_id')})
        union all (select 'Question', q.id, q.asked_at from question q
          where q.organisation_id = $1 and q.archived_at is null ${cut('q.asked_at', 'q.id')})
        union all (select 'Post', p.id, p.posted_at from post p join question q on q.id = p.question_id
          where q.organisation_id = $1 and p.from_force and p.archived_at is null ${cut('p.posted_at', 'p.id')})
        union all (select 'ConsentEvent', c.id, c.recorded_at
          from consent_event c join contact_point o on o.id = c.contact_point_id
          where o.organisation_id = $1 and c.archived_at is null ${cut('c.recorded_at', 'c.id')})
      ) entry order by at ${way}, id ${way} limit 51
    )
    select json_build_object(
      'pageInfo', json_build_object('${more}', (select count(*) > 50 from page)),
      'edges', (select coalesce(json_agg(json_build_object(
          'at', to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'node', case p.kind
            when 'Engagement' then (select json_build_object('__typename', 'Engagement', 'id', e.id, 'kind', e.kind,
                'status', e.status, 'summary', e.summary,
                'directorate', (select json_build_object('code', d.code) from directorate d where d.id = e.directorate_id),
                'people', (select coalesce(
                    json_agg(json_build_object('displayName', n.display_name) order by n.display_name), '[]')
                  from person n where n.id = any(e.person_ids) and n.archived_at is null))
              from engagement e where e.id = p.id)
            when 'Question' then (select json_build_object('__typename', 'Question', 'id', q.id, 'subject', q.subject)
              from question q where q.id = p.id)
            when 'Post' then (select json_build_object('__typename', 'Post', 'id', t.id, 'body', t.body)
              from post t where t.id = p.id)
            else (select json_build_object('__typename', 'ConsentEvent', 'id', c.id, 'decision', c.decision)
              from consent_event c where c.id = p.id) end
        ) order by p.at, p.id), '[]')
        from (select * from page order by at ${way}, id ${way} limit 50) p)
    )::text as answer`
}

const BACK = {
  query: queryOf('last: 50, before: $place', 'hasPreviousPage'),
  raw: byHand('<', 'desc', 'hasPreviousPage'),
}
const ON = { query: queryOf('first: 50, after: $place', 'hasNextPage'), raw: byHand('>', 'asc', 'hasNextPage') }

export const timelineWorks: Readonly<Record<string, Work>> = {
  back: { name: 'timeline of 20, back', bound: 0.45, ...BACK },
  deepBack: { name: 'timeline of 10,000, deep, back', bound: 0.45, ...BACK },
  deepOn: { name: 'timeline of 10,000, deep, on', bound: 0.45, ...ON },
}

/** A cursor as the API gives it out. */
export const turnAt = ({ organisation, at, id }: Place): Turn => ({
  variables: { organisation, place: Buffer.from(JSON.stringify([TAG, at, id])).toString('base64url') },
  values: [organisation, at, id],
})
