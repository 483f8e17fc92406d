import { listOf, type Work } from '../work.ts'

export const page: Work = {
  name: 'page of 50 organisations',
  bound: 0.45,
  query: /* GraphQL */ `
    query Organisations($filter: OrganisationFilter, $sort: [OrganisationSort!], $first: Int = 50, $after: String) {
      organisations(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            name
            sector {
              code
              name
            }
            tier
            groups {
              code
              name
            }
            issues {
              code
              name
            }
            updatedAt
            version
          }
        }
      }
    }
  `,
  variables: (sample) => ({
    filter: { sector: { code: { eq: sample.sector } }, tier: { in: [1, 2] } },
    sort: [{ field: 'name', direction: 'ASC' }],
    first: 50,
  }),
  raw: {
    text: `
select json_build_object(
  'totalCount', (
    select count(*) from organisation o join sector s on s.id = o.sector_id
    where s.code = $1 and o.tier = any($2::int[]) and o.archived_at is null),
  'hasNextPage', count(*) > 50,
  'nodes', coalesce(json_agg(json_build_object(
    'id', o.id,
    'name', o.name,
    'sector', json_build_object('code', o.sector_code, 'name', o.sector_name),
    'tier', o.tier,
    'groups', (
      select coalesce(json_agg(json_build_object(
        'code', g.code,
        'name', g.name
      ) order by folded(g.name) collate "C"), '[]')
      from organisation_group og join stakeholder_group g on g.id = og.group_id
      where og.organisation_id = o.id),
    'issues', (
      select coalesce(json_agg(json_build_object(
        'code', i.code,
        'name', i.name
      ) order by folded(i.name) collate "C"), '[]')
      from organisation_issue oi join issue i on i.id = oi.issue_id
      where oi.organisation_id = o.id),
    'updatedAt', to_char(o.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'version', o.version
  ) order by o.row) filter (where o.row <= 50), '[]')
)::text as answer
from (
  select
    o.*,
    s.code as sector_code,
    s.name as sector_name,
    row_number() over (order by o.name_folded collate "C", o.id) as row
  from organisation o join sector s on s.id = o.sector_id
  where s.code = $1 and o.tier = any($2::int[]) and o.archived_at is null
  order by o.name_folded collate "C", o.id
  limit 51
) o`,
    values: (sample) => [sample.sector, [1, 2]],
  },
  answer: (data) => listOf(data, 'organisations'),
}

export const premisesList: Work = {
  name: 'first page of all premises',
  bound: 0.5,
  query: /* GraphQL */ `
    query Premises($first: Int!) {
      premises(sort: [{ field: name }], first: $first) {
        totalCount
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            version
            name
            addressLine1
            postcode
            use
            ward {
              id
              name
            }
            organisation {
              id
              name
            }
            updatedAt
          }
        }
      }
    }
  `,
  variables: () => ({ first: 25 }),
  raw: {
    text: `
select json_build_object(
  'totalCount', (select count(*) from premises where archived_at is null),
  'hasNextPage', count(*) > $1,
  'nodes', coalesce(json_agg(json_build_object(
    'id', p.id,
    'version', p.version,
    'name', p.name,
    'addressLine1', p.address_line1,
    'postcode', p.postcode,
    'use', p.use,
    'ward', (select json_build_object('id', z.id, 'name', z.name) from zone z where z.id = p.ward_id),
    'organisation', (
      select json_build_object('id', o.id, 'name', o.name) from organisation o where o.id = p.organisation_id),
    'updatedAt', to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  ) order by p.row) filter (where p.row <= $1), '[]')
)::text as answer
from (
  select p.*, row_number() over (order by p.name_folded collate "C", p.id) as row
  from (
    select * from premises where archived_at is null
    order by name_folded collate "C", id
    limit $1::int + 1
  ) p
) p`,
    values: () => [25],
  },
  answer: (data) => listOf(data, 'premises'),
}
