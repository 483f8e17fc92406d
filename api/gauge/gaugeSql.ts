import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import { moment } from '../access/gate/json.ts'
import type { ObjectCompilation } from '../access/gate/object.ts'
import { type Fields, shaped } from '../access/gate/shaped.ts'
import { complementTold, othersTold, toldParts } from '../access/suppression.ts'
import type { GaugeDimension } from '../generated/resolvers.ts'
import { cellsSql, type Counting } from './cellsSql.ts'
import { isOfEngagement, keysSql, labelSql } from './dimensions.ts'

export type Gauging = Counting & {
  by: readonly GaugeDimension[]
  exact: boolean
  /** SQL of the moment that days are counted back from. A function, for an unused parameter has no type. */
  asOf: () => string
  /** CTEs that the source reads. */
  before: readonly string[]
}

/** One statement: stakeholders and when they were last engaged, each counted by its keys, as JSON. */
export function gaugeSql(c: ObjectCompilation, info: GraphQLResolveInfo, gauging: Gauging): string {
  const { by, source, exact, asOf, counts } = gauging
  const order = by.map((_dimension, at) => `q.label${at} collate "C", q.key${at}`).join(', ')
  const row = c.reading.schema.getType('EngagementGaugeRow') as GraphQLObjectType
  const fields: Fields = {
    asOf: () => moment(asOf()),
    notEngagedForDays: () => c.parameters.add('integer', (run) => run.args['notEngagedForDays']),
    exact: String(exact),
    counting: `(select coalesce(json_agg(k.key order by k.key collate "C"), '[]'::json)
      from (${keysSql(c, 'KIND', counts, 'select e.kind from counted_kind e')}) k where k.key <> 'ANSWER')`,
    tooNew: `(${source.tooNew})`,
    rows: (nodes) => `(
      select coalesce(json_agg(${shaped(c, row, nodes, rowFields(by, exact))} order by ${order}), '[]'::json)
      from (select *, ${by.map((dimension, at) => `${labelSql(c, dimension, `key${at}`)} as label${at}`).join(', ')}
        from told) q)`,
  }
  const type = getNamedType(info.returnType) as GraphQLObjectType
  const placed = by.map((dimension, at) => ({ dimension, at }))
  const parents = exact || by.length === 1 ? [] : placed
  const ctes = [
    ...gauging.before,
    `counted_kind as (select distinct g.kind from (${source.engaged}) g)`,
    cellsSql(c, 'cell', placed, gauging),
    ...parents.map((one) => cellsSql(c, `parent${one.at}`, [one], gauging)),
    `told as (${toldSql(exact, parents)})`,
  ]
  return `
    with ${ctes.join(',')}
    select ${shaped(c, type, info.fieldNodes, fields)}::text as answer`
}

/** SQL of the cells, each with whether its counts are told. `parents`: of two dimensions, whose rows a cell is part of. */
function toldSql(exact: boolean, parents: readonly { dimension: GaugeDimension; at: number }[]): string {
  if (exact) return 'select q.*, true as is_told from cell q'
  const told = [
    toldParts('q.engaged', 'q.stakeholders').told,
    ...parents.map(({ at }) => {
      const other = parents.find((one) => one.at !== at)
      return (other && isOfEngagement(other.dimension) ? othersTold : complementTold)('q', `p${at}`)
    }),
  ]
  const joins = parents.map(({ at }) => `join parent${at} p${at} on p${at}.key${at} is not distinct from q.key${at}`)
  return `select q.*, ${told.join(' and ')} as is_told from cell q ${joins.join(' ')}`
}

function rowFields(by: readonly GaugeDimension[], exact: boolean): Fields {
  const { part, rest } = exact
    ? { part: 'q.engaged', rest: 'q.stakeholders - q.engaged' }
    : toldParts('q.engaged', 'q.stakeholders')
  const second = by.length > 1
  return {
    key: 'q.key0',
    label: 'q.label0',
    andKey: second ? 'q.key1' : 'null',
    andLabel: second ? 'q.label1' : 'null',
    stakeholders: 'q.stakeholders',
    engaged: `case when q.is_told then ${part} end`,
    notEngaged: `case when q.is_told then ${rest} end`,
    lastEngagedAt: exact ? moment('q.last_at') : 'null',
    suppressed: 'not q.is_told',
  }
}
