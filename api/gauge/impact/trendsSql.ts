import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { moment } from '../../access/gate/json.ts'
import type { ObjectCompilation } from '../../access/gate/object.ts'
import { securedRows } from '../../access/gate/securedRows.ts'
import { type Fields, shaped } from '../../access/gate/shaped.ts'
import { meanTold, toldCount, toldParts } from '../../access/suppression.ts'
import type { ImpactSource } from './impactSource.ts'
import type { Wanted } from './liveMentions.ts'

/** `current`: SQL of the first day of the month that is compared with those before. */
type Trends = { exact: boolean; source: ImpactSource; current: string; wanted: Wanted }

/** One statement: by issue, the mentions of a month and the mean of those before. */
export function trendsSql(c: ObjectCompilation, info: GraphQLResolveInfo, trends: Trends): string {
  const { exact, source, current, wanted } = trends
  const i = c.alias()
  const { told } = exact ? { told: 'true' } : toldParts('n.engaged', 'n.stakeholders')
  const count = (sql: string): string => (exact ? sql : toldCount(sql))
  const ctes = [
    ...source.before,
    `mention as materialized (${source.mentions})`,
    `everybody as (select ${exact ? '0' : `(select count(*)::int from (${source.stakeholders([])}) s)`} as stakeholders)`,
    `named as (
      select m.issue_id, m.month, count(*)::int as engaged, count(m.sentiment)::int as asked, avg(m.sentiment) as sentiment
      from mention m group by m.issue_id, m.month)`,
    `month as (
      select i.id, i.name, d.day::date as day, a.stakeholders, coalesce(n.engaged, 0) as engaged,
        coalesce(n.asked, 0) as asked, n.sentiment
      from (select ${i}.id, ${i}.name, ${i}.archived_at from ${securedRows(c, 'Issue', i, ['name'])}) i
      cross join everybody a
      cross join generate_series(${wanted.from}::timestamp, ${current}::timestamp, interval '1 month') d(day)
      left join named n on n.issue_id = i.id and n.month = d.day::date
      where i.archived_at is null or i.id in (select m.issue_id from mention m))`,
    `told as (
      select n.*, ${told} as is_told, ${exact ? 'true' : `(${meanTold('n', [])})`} as is_mean_told, ${count('n.engaged')} as count
      from month n)`,
    `trend as (
      select t.*, b.mean from told t
      join (
        select id, case when bool_and(is_told) then round(avg(count), 1) end as mean
        from told where day < ${current} group by id
      ) b on b.id = t.id
      where t.day = ${current})`,
  ]
  const row = c.reading.schema.getType('IssueTrend') as GraphQLObjectType
  const fields: Fields = {
    asOf: () => moment(source.asOf()),
    month: () => c.parameters.add('text', ({ args }) => args['month']),
    exact: String(exact),
    issues: (nodes) => `(
      select coalesce(json_agg(${shaped(c, row, nodes, trendFields(exact))} order by q.name collate "C", q.id), '[]'::json)
      from trend q)`,
  }
  const type = getNamedType(info.returnType) as GraphQLObjectType
  return `with ${ctes.join(',')} select ${shaped(c, type, info.fieldNodes, fields)}::text as answer`
}

function trendFields(exact: boolean): Fields {
  const told = (sql: string, when = 'q.is_told'): string => `case when ${when} then ${sql} end`
  const mean = 'q.is_told and q.is_mean_told'
  const mentions = `q.count || case q.count when 1 then ' mention' else ' mentions' end`
  return {
    issue: 'q.id',
    label: 'q.name',
    mentions: told('q.count'),
    meanBefore: 'q.mean::float8',
    asked: told(exact ? 'q.asked' : toldCount('q.asked'), mean),
    meanSentiment: told('round(q.sentiment, 1)::float8', mean),
    suppressed: 'not q.is_told',
    rises: told(
      `q.name || ': ${exact ? '' : 'about '}' || ${mentions} || ' in ' || to_char(q.day, 'FMMonth') || ', '
        || trim_scale(q.mean) || ' a month before'`,
      'q.is_told and q.count > q.mean',
    ),
  }
}
