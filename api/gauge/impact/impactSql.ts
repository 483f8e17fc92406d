import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { moment } from '../../access/gate/json.ts'
import type { ObjectCompilation } from '../../access/gate/object.ts'
import { type Fields, shaped } from '../../access/gate/shaped.ts'
import { complementTold, meanTold, toldCount, toldParts } from '../../access/suppression.ts'
import { labelSql } from '../dimensions.ts'
import type { ImpactDimension } from '../../generated/resolvers.ts'
import type { ImpactSource } from './impactSource.ts'
import { squareLabel, squareShape } from './squares.ts'

type Impact = { by: readonly ImpactDimension[]; exact: boolean; source: ImpactSource }

/** `engaged`: those who named the issue, as access/suppression.ts calls the part of a whole. */
const NUMBERS = `count(*)::int as stakeholders, count(m.id)::int as engaged, count(m.sentiment)::int as asked,
  avg(m.sentiment) as sentiment`

const grouped = (stakeholders: string, keys: readonly string[]): string => `
  select ${[...keys.map((key) => `s.${key}`), NUMBERS].join(', ')}
  from (${stakeholders}) s left join mention m on m.id = s.id
  ${keys.length > 0 ? `group by ${keys.map((key) => `s.${key}`).join(', ')}` : ''}`

/** One statement: organisations by their keys, and which of them named the issue, as JSON. */
export function impactSql(c: ObjectCompilation, info: GraphQLResolveInfo, impact: Impact): string {
  const { by, exact, source } = impact
  const row = c.reading.schema.getType('ImpactRow') as GraphQLObjectType
  const order = by.map((_dimension, at) => `q.label${at} collate "C", q.key${at}`).join(', ')
  const labels = by.map((dimension, at) => `${labelOf(c, dimension, `key${at}`)} as label${at}`).join(', ')
  const fields: Fields = {
    asOf: () => moment(source.asOf()),
    month: () => c.parameters.add('text', ({ args }) => args['month']),
    exact: String(exact),
    rows: (nodes) => `(
      select coalesce(json_agg(${shaped(c, row, nodes, rowFields(by, exact))} order by ${order}), '[]'::json)
      from (select *, ${labels} from told) q)`,
  }
  const ctes = [
    ...source.before,
    `mention as materialized (${source.mentions})`,
    `cell as (${grouped(
      source.stakeholders(by),
      by.map((_dimension, at) => `key${at}`),
    )})`,
    ...(exact ? [] : parentsOf(by, source)),
    `told as (${exact ? 'select q.*, true as is_told, true as is_mean_told from cell q' : toldSql(by)})`,
  ]
  const type = getNamedType(info.returnType) as GraphQLObjectType
  return `with ${ctes.join(',')} select ${shaped(c, type, info.fieldNodes, fields)}::text as answer`
}

/** What a cell is part of: all organisations, and its row and its column. */
const parentsOf = (by: readonly ImpactDimension[], source: ImpactSource): string[] => [
  `everybody as (${grouped(source.stakeholders([]), [])})`,
  ...(by.length > 1
    ? by.map((dimension, at) => `parent${at} as (${grouped(source.stakeholders([dimension]), ['key0'])})`)
    : []),
]

function toldSql(by: readonly ImpactDimension[]): string {
  const parents = by.length > 1 ? by.map((_dimension, at) => `p${at}`) : []
  const within = ['a', ...parents]
  const told = [toldParts('q.engaged', 'q.stakeholders').told, ...within.map((parent) => complementTold('q', parent))]
  const joins = parents.map((p, at) => `join parent${at} ${p} on ${p}.key0 is not distinct from q.key${at}`).join(' ')
  return `
    select q.*, ${told.join(' and ')} as is_told, ${meanTold('q', within)} as is_mean_told
    from cell q cross join everybody a ${joins}`
}

const labelOf = (c: ObjectCompilation, dimension: ImpactDimension, key: string): string =>
  dimension === 'SQUARE' ? squareLabel(key) : labelSql(c, dimension, key)

function rowFields(by: readonly ImpactDimension[], exact: boolean): Fields {
  const square = by.indexOf('SQUARE')
  const told = (sql: string, when = 'q.is_told'): string => (exact ? sql : `case when ${when} then ${sql} end`)
  const mean = 'q.is_told and q.is_mean_told'
  const count = (sql: string): string => (exact ? sql : toldCount(sql))
  const second = by.length > 1
  return {
    key: 'q.key0',
    label: 'q.label0',
    andKey: second ? 'q.key1' : 'null',
    andLabel: second ? 'q.label1' : 'null',
    mentions: told(count('q.engaged')),
    asked: told(count('q.asked'), mean),
    meanSentiment: told('round(q.sentiment, 1)::float8', mean),
    shape: square < 0 ? 'null' : `(${squareShape(`q.key${square}`)})`,
    suppressed: 'not q.is_told',
  }
}
