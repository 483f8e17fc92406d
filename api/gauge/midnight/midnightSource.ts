import { securedRows } from '../../access/gate/securedRows.ts'
import type { Compilation } from '../../access/gate/secure.ts'
import { FEWEST } from '../../access/suppression.ts'
import { isMerged, OTHER, type OfStakeholder } from '../dimensions.ts'
import type { Source } from '../cellsSql.ts'

/** Squares are counted by the impact alone. */
type AtMidnight = OfStakeholder | 'SQUARE'

const LISTS: Readonly<Partial<Record<AtMidnight, string>>> = {
  WARD: 'ward_ids',
  BOROUGH: 'borough_ids',
  GROUP: 'group_ids',
  ISSUE: 'issue_ids',
  SQUARE: 'cell_keys',
}

/** SQL of the moment of the copy; the caller's own idea of midnight where the register is empty. */
export const copiedAt = (c: Compilation, midnight: string): string => {
  const s = c.alias()
  return `coalesce((select max(${s}.as_of) from ${securedRows(c, 'CountedStakeholder', s, ['asOf'])}), ${midnight})`
}

/** For every number of days the same: the difference of two tables would be those registered in between. */
export const REGISTERED_DAYS = 30

/** Organisations as they were last midnight, for callers who count without reading. */
export const midnightSource = (
  c: Compilation,
  asOf: string,
): Source & { stakeholders: (by: readonly AtMidnight[]) => string } => {
  const registeredUntil = `(${asOf} - interval '${REGISTERED_DAYS} days')`
  const [s, e] = [c.alias(), c.alias()]
  const rows = securedRows(c, 'CountedStakeholder', s, ['registeredAt', 'sector', 'tier'])
  return {
    stakeholders: (by) => mergedSql(by, keyedSql(by, s, `${rows} and ${s}.registered_at <= ${registeredUntil}`)),
    engaged: `
      select ${e}.organisation_id as id, ${e}.directorate_id, ${e}.kind, ${e}.last_at
      from ${securedRows(c, 'CountedEngagement', e, ['directorate', 'kind', 'lastAt'])}`,
    tooNew: `select count(*) from ${rows} and ${s}.registered_at > ${registeredUntil}`,
  }
}

function keyedSql(by: readonly AtMidnight[], s: string, rows: string): string {
  const columns = by.map((dimension, at) => {
    if (dimension === 'SECTOR') return { key: `${s}.sector_id::text`, join: '' }
    if (dimension === 'TIER') return { key: `${s}.tier::text`, join: '' }
    return { key: `k${at}.key::text`, join: ` left join lateral unnest(${s}.${LISTS[dimension]}) k${at}(key) on true` }
  })
  const keys = columns.map(({ key }, at) => `, ${key} as key${at}`).join('')
  return `select ${s}.id${keys} from (select * from ${rows}) ${s}${columns.map(({ join }) => join).join('')}`
}

/** Wards, and sectors, of fewer organisations than `FEWEST` are one: alone, each of them would tell nothing. */
function mergedSql(by: readonly AtMidnight[], keyed: string): string {
  if (!by.some(isMerged)) return keyed
  const keys = by.map((dimension, at) => {
    if (!isMerged(dimension)) return `x.key${at}`
    const few = `(select y.key${at} from keyed y where y.key${at} is not null
      group by y.key${at} having count(distinct y.id) < ${FEWEST})`
    return `case when x.key${at} in ${few} then '${OTHER}' else x.key${at} end as key${at}`
  })
  return `with keyed as materialized (${keyed}) select distinct x.id, ${keys.join(', ')} from keyed x`
}
