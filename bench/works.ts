import { tiles } from './tiles.ts'

/** One kind of work: what a user sends, and the one statement that somebody would write by hand for the same answer. */
export type Work = {
  name: string
  /** What the ratio has to reach, requests per second × the hand-written statement's. */
  bound: number
  raw: { text: string; values: (sample: Sample) => unknown[] }
} & (Question | Fetch)

type Question = {
  query: string
  variables: (sample: Sample) => Record<string, unknown>
  /** Where the answer stands in our reply, to compare it with the statement's. */
  answer: (data: Record<string, unknown>) => unknown
}

/** A route beside GraphQL. */
type Fetch = {
  path: (sample: Sample) => string
  /** What the bytes say, one character each, to compare ours with the statement's. */
  read: (bytes: string) => unknown
}

/** Inputs drawn from the database at the start of a run. */
export type Sample = {
  point: { longitude: number; latitude: number }
  organisation: { id: string; version: number }
  word: string
  sector: string
}

const ring: Work = {
  name: 'whom-to-ring, 150 m',
  bound: 0.55,
  query: `query WhomToRing($point: PointInput!, $withinMetres: Int!, $first: Int = 20) {
    premisesNear(point: $point, withinMetres: $withinMetres, first: $first) {
      totalCount
      edges { distanceMetres node { id name postcode location { longitude latitude } ward { name } organisation { id name }
        keyholders { callOrder verifiedAt person { id displayName contactPoints { kind value isPrivate access { unreadableFields } } } access { unreadableFields } } } } } }`,
  variables: ({ point }) => ({ point, withinMetres: 150 }),
  raw: {
    text: `
select json_build_object('totalCount', (select count(*) from premises where ST_DWithin(location, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography, $3) and archived_at is null),
  'edges', coalesce(json_agg(json_build_object('distanceMetres', p.distance, 'node', json_build_object('id', p.id, 'name', p.name, 'postcode', p.postcode,
    'location', json_build_object('longitude', ST_X(p.location::geometry), 'latitude', ST_Y(p.location::geometry)),
    'ward', (select json_build_object('name', z.name) from zone z where z.id = p.ward_id),
    'organisation', (select json_build_object('id', o.id, 'name', o.name) from organisation o where o.id = p.organisation_id),
    'keyholders', (select coalesce(json_agg(json_build_object('callOrder', k.call_order, 'verifiedAt', to_char(k.verified_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'person', (select json_build_object('id', n.id, 'displayName', n.display_name, 'contactPoints', (select coalesce(json_agg(json_build_object('kind', c.kind,
        'value', case when c.given_for <> 'PRIVATE' then c.value end, 'isPrivate', c.is_private,
        'access', json_build_object('unreadableFields', case when c.given_for <> 'PRIVATE' then '[]'::json else '["extension","note","value"]'::json end)) order by c.kind collate "C", c.id), '[]')
        from contact_point c where c.person_id = n.id and c.archived_at is null)) from person n where n.id = k.person_id),
      'access', json_build_object('unreadableFields', '[]'::json)) order by k.call_order, k.id), '[]') from keyholder k where k.premises_id = p.id and k.archived_at is null))) order by p.distance, p.id), '[]'))::text as answer
from (select p.*, round(ST_Distance(p.location, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography)::numeric, 2)::float8 as distance from premises p
  where ST_DWithin(p.location, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography, $3) and p.archived_at is null order by distance, p.id limit 20) p`,
    values: ({ point }) => [point.longitude, point.latitude, 150],
  },
  answer: (data) => data['premisesNear'],
}

const organisation: Work = {
  name: 'organisation with three lists',
  bound: 0.42,
  query: `query Organisation($id: ID!) { organisation(id: $id) { id name sector { code name } tier
    people { id displayName contactPoints { kind value } } premises { id name postcode keyholders { callOrder person { displayName } } } groups { code name } } }`,
  variables: (sample) => ({ id: sample.organisation.id }),
  raw: {
    text: `
select json_build_object('id', o.id, 'name', o.name, 'sector', (select json_build_object('code', s.code, 'name', s.name) from sector s where s.id = o.sector_id), 'tier', o.tier,
  'people', (select coalesce(json_agg(json_build_object('id', p.id, 'displayName', p.display_name, 'contactPoints', (select coalesce(json_agg(json_build_object('kind', c.kind,
    'value', case when c.given_for <> 'PRIVATE' then c.value end) order by c.kind collate "C", c.id), '[]') from contact_point c where c.person_id = p.id and c.archived_at is null)) order by p.display_name_folded collate "C", p.id), '[]')
    from person p where p.archived_at is null and p.id in (select a.person_id from affiliation a where a.organisation_id = o.id and a.archived_at is null and (a.ends_on is null or a.ends_on >= current_date))),
  'premises', (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'postcode', m.postcode, 'keyholders', (select coalesce(json_agg(json_build_object('callOrder', k.call_order,
    'person', (select json_build_object('displayName', n.display_name) from person n where n.id = k.person_id)) order by k.call_order, k.id), '[]') from keyholder k where k.premises_id = m.id and k.archived_at is null)) order by m.name_folded collate "C", m.id), '[]')
    from premises m where m.organisation_id = o.id and m.archived_at is null),
  'groups', (select coalesce(json_agg(json_build_object('code', g.code, 'name', g.name) order by folded(g.name) collate "C", g.id), '[]') from stakeholder_group g where g.id in (select og.group_id from organisation_group og where og.organisation_id = o.id)))::text as answer
from organisation o where o.id = $1`,
    values: (sample) => [sample.organisation.id],
  },
  answer: (data) => data['organisation'],
}

const page: Work = {
  name: 'page of 50 organisations',
  bound: 0.45,
  query: `query Organisations($filter: OrganisationFilter, $sort: [OrganisationSort!], $first: Int = 50, $after: String) {
    organisations(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      edges { cursor node { id name sector { code name } tier groups { code name } issues { code name } updatedAt version } } } }`,
  variables: (sample) => ({
    filter: { sector: { code: { eq: sample.sector } }, tier: { in: [1, 2] } },
    sort: [{ field: 'name', direction: 'ASC' }],
    first: 50,
  }),
  raw: {
    text: `
select json_build_object('totalCount', (select count(*) from organisation o join sector s on s.id = o.sector_id where s.code = $1 and o.tier = any($2::int[]) and o.archived_at is null),
  'hasNextPage', count(*) > 50, 'nodes', coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'sector', json_build_object('code', o.sector_code, 'name', o.sector_name), 'tier', o.tier,
    'groups', (select coalesce(json_agg(json_build_object('code', g.code, 'name', g.name) order by folded(g.name) collate "C"), '[]') from organisation_group og join stakeholder_group g on g.id = og.group_id where og.organisation_id = o.id),
    'issues', (select coalesce(json_agg(json_build_object('code', i.code, 'name', i.name) order by folded(i.name) collate "C"), '[]') from organisation_issue oi join issue i on i.id = oi.issue_id where oi.organisation_id = o.id),
    'updatedAt', to_char(o.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', o.version) order by o.row) filter (where o.row <= 50), '[]'))::text as answer
from (select o.*, s.code as sector_code, s.name as sector_name, row_number() over (order by o.name_folded collate "C", o.id) as row
  from organisation o join sector s on s.id = o.sector_id where s.code = $1 and o.tier = any($2::int[]) and o.archived_at is null order by o.name_folded collate "C", o.id limit 51) o`,
    values: (sample) => [sample.sector, [1, 2]],
  },
  answer: (data) => {
    const { totalCount, pageInfo, edges } = data['organisations'] as {
      totalCount: number
      pageInfo: { hasNextPage: boolean }
      edges: { node: unknown }[]
    }
    return { totalCount, hasNextPage: pageInfo.hasNextPage, nodes: edges.map(({ node }) => node) }
  },
}

/** In the order in which equal hits come; a word without a digit is in no postcode. */
const searched = [
  { kind: 'Organisation', table: 'organisation', columns: ['name'], ranked: 't.tier' },
  { kind: 'Person', table: 'person', columns: ['display_name'], ranked: 'null' },
  { kind: 'Premises', table: 'premises', columns: ['name', 'address_line1'], ranked: 'null' },
] as const

const columnsOf = (at: number): string => {
  const { kind, columns, ranked } = searched[at]!
  return `select '${kind}' as kind, ${at} as kind_rank, t.id, ${ranked}::int as ranked, t.${columns[0]}_folded as name`
}

const hits = (finds: (value: string) => string, score: (value: string) => string): string[] =>
  searched.map(({ table, columns }, at) => {
    const values = columns.map((column) => `(' ' || t.${column}_folded || ' ')`)
    const best = values.map((value) => `case when ${finds(value)} then ${score(value)} end`).join(', ')
    return `${columnsOf(at)}, greatest(${best})::float8 as score from ${table} t where (${values.map(finds).join(' or ')}) and t.archived_at is null`
  })

const spelt = hits(
  (value) => `${value} like '%' || folded($1) || '%'`,
  (value) =>
    `case when ${value} = ' ' || folded($1) || ' ' then 1 when ${value} like ' ' || folded($1) || ' %' then 0.9 when ${value} like '% ' || folded($1) || ' %' then 0.8 when ${value} like ' ' || folded($1) || '%' then 0.7 when ${value} like '% ' || folded($1) || '%' then 0.65 else 0.6 end`,
)
const alike = hits(
  (value) => `folded($1) <% ${value}`,
  (value) => `0.55 * word_similarity(folded($1), ${value})`,
)

/** Whose work e-mail begins so. */
const mailbox = [
  { at: 0, owner: 'c.organisation_id', own: ' and c.person_id is null' },
  { at: 1, owner: 'c.person_id', own: '' },
].map(
  ({ at, owner, own }) =>
    `${columnsOf(at)}, 0.57 as score from contact_point c join ${searched[at]!.table} t on t.id = ${owner} where (' ' || c.value_folded || ' ') like ' ' || folded($1) || '@%' and c.given_for = 'WORK'${own} and c.archived_at is null and t.archived_at is null`,
)

const bestFirst = 'h.score desc, h.kind_rank, h.ranked nulls last, h.name collate "C" nulls last, h.id'

const search: Work = {
  name: 'name search',
  bound: 0.6,
  query: `query Search($text: String!, $first: Int = 20) { search(text: $text, first: $first) { edges { score node { __typename
    ... on Organisation { id name } ... on Person { id displayName affiliations { role organisation { id name } } } ... on Premises { id name postcode } } } } }`,
  variables: (sample) => ({ text: sample.word }),
  raw: {
    text: `
select json_build_object('edges', coalesce(json_agg(json_build_object('score', h.score, 'node', case h.kind
  when 'Organisation' then (select json_build_object('__typename', 'Organisation', 'id', o.id, 'name', o.name) from organisation o where o.id = h.id)
  when 'Person' then (select json_build_object('__typename', 'Person', 'id', p.id, 'displayName', p.display_name, 'affiliations', (select coalesce(json_agg(json_build_object('role', a.role, 'organisation', json_build_object('id', o.id, 'name', o.name)) order by a.starts_on, a.id), '[]') from affiliation a join organisation o on o.id = a.organisation_id where a.person_id = p.id and a.archived_at is null)) from person p where p.id = h.id)
  else (select json_build_object('__typename', 'Premises', 'id', m.id, 'name', m.name, 'postcode', m.postcode) from premises m where m.id = h.id) end) order by ${bestFirst}), '[]'))::text as answer
from (with spelt as materialized (${[...spelt, ...mailbox].join(' union all ')}), every_hit as (select * from spelt union all ${alike.map((branch) => `${branch} and (select count(*) from (select from spelt limit 50) s) < 50`).join(' union all ')})
  select h.* from (select kind, kind_rank, id, min(ranked) as ranked, min(name collate "C") as name, round(max(score)::numeric, 4)::float8 as score from every_hit group by kind, kind_rank, id) h order by ${bestFirst} limit 20) h`,
    values: (sample) => [sample.word],
  },
  answer: (data) => data['search'],
}

const write: Work = {
  name: 'write: rename an organisation',
  bound: 0.25,
  query: `mutation UpdateOrganisation($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { id name tier version } } }`,
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

const premisesList: Work = {
  name: 'first page of all premises',
  bound: 0.5,
  query: `query Premises($first: Int!) { premises(sort: [{ field: name }], first: $first) { totalCount pageInfo { hasNextPage }
    edges { node { id version name addressLine1 postcode use ward { id name } organisation { id name } updatedAt } } } }`,
  variables: () => ({ first: 25 }),
  raw: {
    text: `
select json_build_object('totalCount', (select count(*) from premises where archived_at is null), 'hasNextPage', count(*) > $1, 'nodes', coalesce(json_agg(json_build_object('id', p.id, 'version', p.version, 'name', p.name,
  'addressLine1', p.address_line1, 'postcode', p.postcode, 'use', p.use, 'ward', (select json_build_object('id', z.id, 'name', z.name) from zone z where z.id = p.ward_id),
  'organisation', (select json_build_object('id', o.id, 'name', o.name) from organisation o where o.id = p.organisation_id),
  'updatedAt', to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by p.row) filter (where p.row <= $1), '[]'))::text as answer
from (select p.*, row_number() over (order by p.name_folded collate "C", p.id) as row from (select * from premises where archived_at is null order by name_folded collate "C", id limit $1::int + 1) p) p`,
    values: () => [25],
  },
  answer: (data) => {
    const { totalCount, pageInfo, edges } = data['premises'] as {
      totalCount: number
      pageInfo: { hasNextPage: boolean }
      edges: { node: unknown }[]
    }
    return { totalCount, hasNextPage: pageInfo.hasNextPage, nodes: edges.map(({ node }) => node) }
  },
}

export const works: readonly Work[] = [ring, search, page, premisesList, organisation, ...tiles, write]
