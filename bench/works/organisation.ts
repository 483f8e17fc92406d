import type { Work } from '../work.ts'

export const organisation: Work = {
  name: 'organisation with three lists',
  bound: 0.42,
  query: /* GraphQL */ `
    query Organisation($id: ID!) {
      organisation(id: $id) {
        id
        name
        sector {
          code
          name
        }
        tier
        people {
          id
          displayName
          contactPoints {
            kind
            value
          }
        }
        premises {
          id
          name
          postcode
          keyholders {
            callOrder
            person {
              displayName
            }
          }
        }
        groups {
          code
          name
        }
      }
    }
  `,
  variables: (sample) => ({ id: sample.organisation.id }),
  raw: {
    text: `
select json_build_object(
  'id', o.id,
  'name', o.name,
  'sector', (select json_build_object('code', s.code, 'name', s.name) from sector s where s.id = o.sector_id),
  'tier', o.tier,
  'people', (
    select coalesce(json_agg(json_build_object(
      'id', p.id,
      'displayName', p.display_name,
      'contactPoints', (
        select coalesce(json_agg(json_build_object(
          'kind', c.kind,
          'value', case when c.given_for <> 'PRIVATE' then c.value end
        ) order by c.kind collate "C", c.id), '[]')
        from contact_point c
        where c.person_id = p.id and c.archived_at is null)
    ) order by p.display_name_folded collate "C", p.id), '[]')
    from person p
    where p.archived_at is null
      and p.id in (
        select a.person_id from affiliation a
        where a.organisation_id = o.id
          and a.archived_at is null
          and (a.ends_on is null or a.ends_on >= current_date))),
  'premises', (
    select coalesce(json_agg(json_build_object(
      'id', m.id,
      'name', m.name,
      'postcode', m.postcode,
      'keyholders', (
        select coalesce(json_agg(json_build_object(
          'callOrder', k.call_order,
          'person', (select json_build_object('displayName', n.display_name) from person n where n.id = k.person_id)
        ) order by k.call_order, k.id), '[]')
        from keyholder k
        where k.premises_id = m.id and k.archived_at is null)
    ) order by m.name_folded collate "C", m.id), '[]')
    from premises m
    where m.organisation_id = o.id and m.archived_at is null),
  'groups', (
    select coalesce(json_agg(json_build_object(
      'code', g.code,
      'name', g.name
    ) order by folded(g.name) collate "C", g.id), '[]')
    from stakeholder_group g
    where g.id in (select og.group_id from organisation_group og where og.organisation_id = o.id))
)::text as answer
from organisation o where o.id = $1`,
    values: (sample) => [sample.organisation.id],
  },
  answer: (data) => data['organisation'],
}

export const write: Work = {
  name: 'write: rename an organisation',
  bound: 0.25,
  query: /* GraphQL */ `
    mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
      updateOrganisation(input: $input) {
        organisation {
          id
          name
          tier
          version
        }
      }
    }
  `,
  variables: (sample) => ({
    input: {
      id: sample.organisation.id,
      version: sample.organisation.version,
      name: `Renamed ${sample.organisation.version}`,
    },
  }),
  raw: {
    text: `
      update organisation
      set name = $2, version = version + 1, updated_at = now()
      where id = $1
      and version = $3
      returning json_build_object('id', id, 'name', name, 'tier', tier, 'version', version)::text as answer
    `,
    values: (sample) => [sample.organisation.id, `Renamed ${sample.organisation.version}`, sample.organisation.version],
  },
  answer: (data) => (data['updateOrganisation'] as { organisation: unknown }).organisation,
}
