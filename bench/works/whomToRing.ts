import type { Work } from '../work.ts'

export const ring: Work = {
  name: 'whom-to-ring, 150 m',
  bound: 0.55,
  query: /* GraphQL */ `
    query WhomToRing($point: PointInput!, $withinMetres: Int!, $first: Int = 20) {
      premisesNear(point: $point, withinMetres: $withinMetres, first: $first) {
        totalCount
        edges {
          distanceMetres
          node {
            id
            name
            postcode
            location {
              longitude
              latitude
            }
            ward {
              name
            }
            organisation {
              id
              name
            }
            keyholders {
              callOrder
              verifiedAt
              person {
                id
                displayName
                contactPoints {
                  kind
                  value
                  isPrivate
                  access {
                    unreadableFields
                  }
                }
              }
              access {
                unreadableFields
              }
            }
          }
        }
      }
    }
  `,
  variables: ({ point }) => ({ point, withinMetres: 150 }),
  raw: {
    text: `
select json_build_object(
  'totalCount', (
    select count(*) from premises
    where ST_DWithin(location, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography, $3) and archived_at is null),
  'edges', coalesce(json_agg(json_build_object(
    'distanceMetres', p.distance,
    'node', json_build_object(
      'id', p.id,
      'name', p.name,
      'postcode', p.postcode,
      'location', json_build_object('longitude', ST_X(p.location::geometry), 'latitude', ST_Y(p.location::geometry)),
      'ward', (select json_build_object('name', z.name) from zone z where z.id = p.ward_id),
      'organisation', (
        select json_build_object('id', o.id, 'name', o.name) from organisation o where o.id = p.organisation_id),
      'keyholders', (
        select coalesce(json_agg(json_build_object(
          'callOrder', k.call_order,
          'verifiedAt', to_char(k.verified_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'person', (
            select json_build_object(
              'id', n.id,
              'displayName', n.display_name,
              'contactPoints', (
                select coalesce(json_agg(json_build_object(
                  'kind', c.kind,
                  'value', case when c.given_for <> 'PRIVATE' then c.value end,
                  'isPrivate', c.is_private,
                  'access', json_build_object(
                    'unreadableFields',
                    case when c.given_for <> 'PRIVATE' then '[]'::json else '["extension","note","value"]'::json end)
                ) order by c.kind collate "C", c.id), '[]')
                from contact_point c
                where c.person_id = n.id and c.archived_at is null))
            from person n
            where n.id = k.person_id),
          'access', json_build_object('unreadableFields', '[]'::json)
        ) order by k.call_order, k.id), '[]')
        from keyholder k
        where k.premises_id = p.id and k.archived_at is null))
  ) order by p.distance, p.id), '[]')
)::text as answer
from (
  select
    p.*,
    round(ST_Distance(p.location, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography)::numeric, 2)::float8 as distance
  from premises p
  where ST_DWithin(p.location, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography, $3) and p.archived_at is null
  order by distance, p.id
  limit 20
) p`,
    values: ({ point }) => [point.longitude, point.latitude, 150],
  },
  answer: (data) => data['premisesNear'],
}
