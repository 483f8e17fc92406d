import type { Compilation } from '../access/gate/secure.ts'
import type { GaugeDimension } from '../generated/resolvers.ts'
import { isOfEngagement, keysSql, type OfStakeholder } from './dimensions.ts'

/** Where the gauge reads from. All are SQL. */
export type Source = {
  /** `id`, and `key0`, `key1` for the dimensions given: a row for each pair of keys. */
  stakeholders: (by: readonly OfStakeholder[]) => string
  /** `id`, `directorate_id`, `kind`, `last_at`; any number of rows for each stakeholder. */
  engaged: string
  /** A count. */
  tooNew: string
}

export type Counting = {
  source: Source
  /** Engaged means later than this. */
  since: string
  /** Whether a kind's code counts. */
  counts: (kind: string) => string
}

/** A dimension, and the number of the column that has its key. */
type Placed = { dimension: GaugeDimension; at: number }

/** CTEs up to one called `name`: `stakeholders`, `engaged`, `last_at` by a text `key…` for each dimension. */
export function cellsSql(c: Compilation, name: string, by: readonly Placed[], counting: Counting): string {
  const { source, since, counts } = counting
  const own = by.filter(({ dimension }) => !isOfEngagement(dimension))
  const others = by.filter(({ dimension }) => isOfEngagement(dimension))
  const ownColumns = own.map((_placed, place) => `s.key${place}`)
  const ofEngaged = others.map(({ dimension, at }) => ({
    at,
    column: dimension === 'KIND' ? 'g.kind' : 'g.directorate_id',
  }))
  const parts = `
    ${name}_stakeholder as (${source.stakeholders(own.map(({ dimension }) => dimension as OfStakeholder))}),
    ${name}_engaged as (
      select g.id${ofEngaged.map(({ at, column }) => `, ${column}::text as key${at}`).join('')}, max(g.last_at) as last_at
      from (${source.engaged}) g
      where ${counts('g.kind')} group by g.id${ofEngaged.map(({ column }) => `, ${column}`).join('')}
    )`
  const keys = own.map(({ at }, place) => `s.key${place}::text as key${at}, `).join('')
  const grouped = ownColumns.length === 0 ? '' : `group by ${ownColumns.join(', ')}`
  const numbers = `count(*) filter (where e.last_at > ${since})::int as engaged, max(e.last_at) as last_at`
  if (others.length === 0)
    return `${parts},
    ${name} as (
      select ${keys}count(*)::int as stakeholders, ${numbers}
      from ${name}_stakeholder s left join ${name}_engaged e on e.id = s.id ${grouped}
    )`
  // Those whom a directorate has never met are in no row of its own: all stakeholders are counted apart.
  const keysOfEngaged = others.map(({ at }) => `e.key${at}`)
  const same = [
    ...own.map(({ at }) => `h.key${at} is not distinct from t.key${at}`),
    ...others.map(({ at }) => `h.key${at} = v${at}.key`),
  ].join(' and ')
  const values = others.map(({ dimension, at }) => {
    const met = `select e.key${at} from ${name}_engaged e`
    return ` cross join (${keysSql(c, dimension as 'KIND', counts, met)}) v${at}`
  })
  return `${parts},
    ${name}_total as (select ${keys}count(*)::int as stakeholders from ${name}_stakeholder s ${grouped}),
    ${name}_hit as (
      select ${keys}${keysOfEngaged.join(', ')}, ${numbers}
      from ${name}_stakeholder s join ${name}_engaged e on e.id = s.id
      group by ${[...ownColumns, ...keysOfEngaged].join(', ')}
    ),
    ${name} as (
      select ${own.map(({ at }) => `t.key${at}, `).join('')}${others.map(({ at }) => `v${at}.key as key${at}, `).join('')}
        t.stakeholders, coalesce(h.engaged, 0) as engaged, h.last_at
      from ${name}_total t${values.join('')} left join ${name}_hit h on ${same}
    )`
}
