import { securedRows } from '../access/gate/securedRows.ts'
import type { Compilation } from '../access/gate/secure.ts'
import type { GaugeDimension } from '../generated/resolvers.ts'

/** What a stakeholder is counted by whether or not it was engaged; the others are of the engagement. */
export type OfStakeholder = Exclude<GaugeDimension, OfEngagement>
type OfEngagement = 'DIRECTORATE' | 'KIND'

export const isOfEngagement = (by: GaugeDimension): by is OfEngagement => by === 'DIRECTORATE' || by === 'KIND'

/** The key of wards, or sectors, that are too small to stand alone in a table of rounded counts. */
export const OTHER = 'OTHER'
/** Stands among the codes of kinds for an answer to a question. */
export const ANSWER = 'ANSWER'

const LISTS: Readonly<Record<Exclude<GaugeDimension, 'TIER' | 'KIND'>, string>> = {
  SECTOR: 'Sector',
  WARD: 'Zone',
  BOROUGH: 'Zone',
  GROUP: 'Group',
  ISSUE: 'Issue',
  DIRECTORATE: 'Directorate',
}

/** SQL of what a key is called. */
export function labelSql(c: Compilation, by: GaugeDimension, key: string): string {
  const none = `coalesce(${nameSql(c, by, key)}, 'None')`
  return isMerged(by) ? `case ${key}::text when '${OTHER}' then 'Other' else ${none} end` : none
}

function nameSql(c: Compilation, by: GaugeDimension, key: string): string {
  if (by === 'TIER') return `'Tier ' || ${key}`
  const x = c.alias()
  if (by === 'KIND') {
    const name = `(select ${x}.name from ${securedRows(c, 'EngagementKind', x, ['code', 'name'])} and ${x}.code = ${key})`
    return `case ${key} when '${ANSWER}' then 'Answer to a question' else coalesce(${name}, ${key}) end`
  }
  return `(select ${x}.name from ${securedRows(c, LISTS[by], x, ['name'])} and ${x}.id = nullif(${key}, '${OTHER}')::uuid)`
}

export const isMerged = (by: string): boolean => by === 'WARD' || by === 'SECTOR'

/**
 * SQL of all keys of a dimension of the engagement: `select … as key`. What is archived has one only where it is among
 * `engaged`, a select of keys.
 */
export function keysSql(c: Compilation, by: OfEngagement, counts: (kind: string) => string, engaged: string): string {
  const x = c.alias()
  const stands = (key: string): string => `(${x}.archived_at is null or ${key} in (${engaged}))`
  if (by === 'DIRECTORATE')
    return `select ${x}.id::text as key from ${securedRows(c, 'Directorate', x, ['name'])} and ${stands(`${x}.id::text`)}`
  return `
    select ${x}.code as key from ${securedRows(c, 'EngagementKind', x, ['code'])}
      and ${stands(`${x}.code`)} and ${counts(`${x}.code`)}
    union all select '${ANSWER}'`
}
