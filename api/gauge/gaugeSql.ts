import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import { moment } from '../access/gate/json.ts'
import type { ObjectCompilation } from '../access/gate/object.ts'
import { type Fields, shaped } from '../access/gate/shaped.ts'
import type { GaugeDimension } from '../generated/resolvers.ts'
import { type ToldParts, toldParts } from '../access/suppression.ts'
import { isOfEngagement, keysSql, labelSql, type OfStakeholder } from './dimensions.ts'

/** Where the gauge reads from. All are SQL. */
export type Source = {
  /** `id`, and `key0`, `key1` for the dimensions given: a row for each pair of keys. */
  stakeholders: (by: readonly OfStakeholder[]) => string
  /** `id`, `directorate_id`, `kind`, `last_at`; any number of rows for each stakeholder. */
  engaged: string
  /** A count. */
  tooNew: string
}

export type Gauging = {
  by: readonly GaugeDimension[]
  source: Source
  exact: boolean
  /** Engaged means later than this. */
  since: string
  /** Whether a kind's code counts. */
  counts: (kind: string) => string
}

/** One statement: stakeholders and when they were last engaged, each counted by its keys, as JSON. */
export function gaugeSql(c: ObjectCompilation, info: GraphQLResolveInfo, gauging: Gauging): string {
  const { by, source, exact } = gauging
  const order = by.map((_dimension, at) => `q.label${at} collate "C", q.key${at}`).join(', ')
  const row = c.reading.schema.getType('EngagementGaugeRow') as GraphQLObjectType
  const fields: Fields = {
    // Functions, for a parameter that no selected field uses has no type.
    asOf: () => moment(c.parameters.add('timestamptz', (run) => run.args['asOf'])),
    notEngagedForDays: () => c.parameters.add('integer', (run) => run.args['notEngagedForDays']),
    exact: String(exact),
    counting: `(select coalesce(json_agg(k.key order by k.key collate "C"), '[]'::json)
      from (${keysSql(c, 'KIND', gauging.counts)}) k where k.key <> 'ANSWER')`,
    tooNew: `(${source.tooNew})`,
    rows: (nodes) => `(
      select coalesce(json_agg(${shaped(c, row, nodes, rowFields(by, exact))} order by ${order}), '[]'::json)
      from (select *, ${by.map((dimension, at) => `${labelSql(c, dimension, `key${at}`)} as label${at}`).join(', ')}
        from cells) q)`,
  }
  const type = getNamedType(info.returnType) as GraphQLObjectType
  return `
    with ${cellsSql(c, gauging)}
    select ${shaped(c, type, info.fieldNodes, fields)}::text as answer`
}

/** The statement's parts up to `cells`: `key0`, `key1`, `stakeholders`, `engaged`, `last_at`. Keys are text by then. */
function cellsSql(c: ObjectCompilation, { by, source, since, counts }: Gauging): string {
  const ofStakeholder = by.flatMap((dimension, at) => (isOfEngagement(dimension) ? [] : [{ dimension, at }]))
  const ofEngagement = by.flatMap((dimension, at) => (isOfEngagement(dimension) ? [{ dimension, at }] : []))
  const own = ofStakeholder.map(({ at }, place) => ({ column: `s.key${place}`, at }))
  const others = ofEngagement.map(({ dimension, at }) => ({
    column: dimension === 'KIND' ? `g.kind` : `g.directorate_id`,
    at,
  }))
  const ofEach = others.map(({ column, at }) => `, ${column}::text as key${at}`).join('')
  const groupedEach = others.map(({ column }) => `, ${column}`).join('')
  const parts = `
    stakeholder as (${source.stakeholders(ofStakeholder.map(({ dimension }) => dimension))}),
    engaged as (
      select g.id${ofEach}, max(g.last_at) as last_at from (${source.engaged}) g
      where ${counts('g.kind')} group by g.id${groupedEach}
    )`
  const keys = own.map(({ column, at }) => `${column}::text as key${at}, `).join('')
  const grouped = own.length === 0 ? '' : `group by ${own.map(({ column }) => column).join(', ')}`
  const numbers = `count(*) filter (where e.last_at > ${since})::int as engaged, max(e.last_at) as last_at`
  if (ofEngagement.length === 0)
    return `${parts},
    cells as (
      select ${keys}count(*)::int as stakeholders, ${numbers}
      from stakeholder s left join engaged e on e.id = s.id ${grouped}
    )`
  // Those whom a directorate has never met are in no row of its own: all stakeholders are counted apart.
  const keysOfEngaged = ofEngagement.map(({ at }) => `e.key${at}`)
  const groupedTogether = [...own.map(({ column }) => column), ...keysOfEngaged].join(', ')
  const same = [
    ...own.map(({ at }) => `h.key${at} is not distinct from t.key${at}`),
    ...ofEngagement.map(({ at }) => `h.key${at} = v${at}.key`),
  ].join(' and ')
  const values = ofEngagement.map(
    ({ dimension, at }) => ` cross join (${keysSql(c, dimension as 'KIND', counts)}) v${at}`,
  )
  return `${parts},
    total as (select ${keys}count(*)::int as stakeholders from stakeholder s ${grouped}),
    hit as (
      select ${keys}${keysOfEngaged.join(', ')}, ${numbers}
      from stakeholder s join engaged e on e.id = s.id group by ${groupedTogether}
    ),
    cells as (
      select ${own.map(({ at }) => `t.key${at}, `).join('')}${ofEngagement.map(({ at }) => `v${at}.key as key${at}, `).join('')}
        t.stakeholders, coalesce(h.engaged, 0) as engaged, h.last_at
      from total t${values.join('')} left join hit h on ${same}
    )`
}

/** SQL of the counts, and of whether they are told: for exact ones, always. */
const counted = (exact: boolean): ToldParts =>
  exact
    ? { told: 'true', part: 'q.engaged', rest: 'q.stakeholders - q.engaged' }
    : toldParts('q.engaged', 'q.stakeholders')

function rowFields(by: readonly GaugeDimension[], exact: boolean): Fields {
  const { told, part, rest } = counted(exact)
  const ifTold = (sql: string): string => (exact ? sql : `case when ${told} then ${sql} end`)
  const month = `date_trunc('month', q.last_at at time zone 'Europe/London') at time zone 'Europe/London'`
  const second = by.length > 1
  return {
    key: 'q.key0',
    label: 'q.label0',
    andKey: second ? 'q.key1' : 'null',
    andLabel: second ? 'q.label1' : 'null',
    stakeholders: 'q.stakeholders',
    engaged: ifTold(part),
    notEngaged: ifTold(rest),
    lastEngagedAt: ifTold(moment(exact ? 'q.last_at' : month)),
    suppressed: `not ${told}`,
  }
}
