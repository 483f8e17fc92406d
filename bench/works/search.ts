import type { Work } from '../work.ts'

/** In the order of equal hits. Words without a digit match no postcode. */
const SEARCHED = [
  { kind: 'Organisation', table: 'organisation', columns: ['name'], ranked: 't.tier' },
  { kind: 'Person', table: 'person', columns: ['display_name'], ranked: 'null' },
  { kind: 'Premises', table: 'premises', columns: ['name', 'address_line1'], ranked: 'null' },
] as const

const columnsOf = (at: number): string => {
  const { kind, columns, ranked } = SEARCHED[at]!
  return `select '${kind}' as kind, ${at} as kind_rank, t.id, ${ranked}::int as ranked, t.${columns[0]}_folded as name`
}

const hits = (finds: (value: string) => string, score: (value: string) => string): string[] =>
  SEARCHED.map(({ table, columns }, at) => {
    const values = columns.map((column) => `(' ' || t.${column}_folded || ' ')`)
    const best = values.map((value) => `case when ${finds(value)} then ${score(value)} end`).join(', ')
    return `
      ${columnsOf(at)}, greatest(${best})::float8 as score
      from ${table} t
      where (${values.map(finds).join(' or ')}) and t.archived_at is null`
  })

const spelt = hits(
  (value) => `${value} like '%' || folded($1) || '%'`,
  (value) => `
    case
      when ${value} = ' ' || folded($1) || ' ' then 1
      when ${value} like ' ' || folded($1) || ' %' then 0.9
      when ${value} like '% ' || folded($1) || ' %' then 0.8
      when ${value} like ' ' || folded($1) || '%' then 0.7
      when ${value} like '% ' || folded($1) || '%' then 0.65
      else 0.6
    end`,
)
const alike = hits(
  (value) => `folded($1) <% ${value}`,
  (value) => `0.55 * word_similarity(folded($1), ${value})`,
).map((branch) => `${branch} and (select count(*) from (select from spelt limit 50) s) < 50`)

/** People whose work e-mail begins with the text. */
const mailbox = [
  { at: 0, owner: 'c.organisation_id', own: ' and c.person_id is null' },
  { at: 1, owner: 'c.person_id', own: '' },
].map(
  ({ at, owner, own }) => `
    ${columnsOf(at)}, 0.57 as score
    from contact_point c join ${SEARCHED[at]!.table} t on t.id = ${owner}
    where (' ' || c.value_folded || ' ') like ' ' || folded($1) || '@%'
      and c.given_for = 'WORK'${own}
      and c.archived_at is null
      and t.archived_at is null`,
)

const BEST_FIRST = 'h.score desc, h.kind_rank, h.ranked nulls last, h.name collate "C" nulls last, h.id'

export const search: Work = {
  name: 'name search',
  bound: 0.6,
  query: /* GraphQL */ `
    query Search($text: String!, $first: Int = 20) {
      search(text: $text, first: $first) {
        edges {
          score
          node {
            __typename
            ... on Organisation {
              id
              name
            }
            ... on Person {
              id
              displayName
              affiliations {
                role
                organisation {
                  id
                  name
                }
              }
            }
            ... on Premises {
              id
              name
              postcode
            }
          }
        }
      }
    }
  `,
  variables: (sample) => ({ text: sample.word }),
  raw: {
    text: `
select json_build_object(
  'edges', coalesce(json_agg(json_build_object(
    'score', h.score,
    'node', case h.kind
      when 'Organisation' then (
        select json_build_object('__typename', 'Organisation', 'id', o.id, 'name', o.name)
        from organisation o
        where o.id = h.id)
      when 'Person' then (
        select json_build_object(
          '__typename', 'Person',
          'id', p.id,
          'displayName', p.display_name,
          'affiliations', (
            select coalesce(json_agg(json_build_object(
              'role', a.role,
              'organisation', json_build_object('id', o.id, 'name', o.name)
            ) order by a.starts_on, a.id), '[]')
            from affiliation a join organisation o on o.id = a.organisation_id
            where a.person_id = p.id and a.archived_at is null))
        from person p
        where p.id = h.id)
      else (
        select json_build_object('__typename', 'Premises', 'id', m.id, 'name', m.name, 'postcode', m.postcode)
        from premises m
        where m.id = h.id)
    end
  ) order by ${BEST_FIRST}), '[]')
)::text as answer
from (
  with spelt as materialized (${[...spelt, ...mailbox].join(' union all ')}),
    every_hit as (select * from spelt union all ${alike.join(' union all ')})
  select h.*
  from (
    select
      kind,
      kind_rank,
      id,
      min(ranked) as ranked,
      min(name collate "C") as name,
      round(max(score)::numeric, 4)::float8 as score
    from every_hit
    group by kind, kind_rank, id
  ) h
  order by ${BEST_FIRST}
  limit 20
) h`,
    values: (sample) => [sample.word],
  },
  answer: (data) => data['search'],
}
