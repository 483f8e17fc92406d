import { securedRows } from '../access/gate/securedRows.ts'
import type { Compilation } from '../access/gate/secure.ts'
import { inForceOn, TODAY_SQL } from '../platform/sql/today.ts'
import type { OfStakeholder } from './dimensions.ts'
import type { Source } from './cellsSql.ts'

/** Stakeholders as they are now, for callers who may read when they were engaged. */
export const liveSource = (c: Compilation, of: 'ORGANISATIONS' | 'PEOPLE', registeredUntil: string): Source => {
  const [o, n] = [c.alias(), c.alias()]
  const organisations = `${securedRows(c, 'Organisation', o, ['createdAt'])} and ${o}.archived_at is null`
  const people = `${securedRows(c, 'Person', n, ['createdAt'])} and ${n}.archived_at is null`
  return {
    stakeholders: (by) => {
      const keyed = by.map((dimension, at) => keyedSql(c, dimension, o, `k${at}`))
      const keys = keyed.map(({ key }, at) => `, ${key} as key${at}`).join('')
      const joins = keyed.map(({ join }) => join).join('')
      const counted = `from (select * from ${organisations}) ${o}${joins}`
      if (of === 'ORGANISATIONS') return `select ${o}.id${keys} ${counted} where ${o}.created_at <= ${registeredUntil}`
      return `
        select distinct f.person_id as id${keys} ${counted}
        join (${affiliationsSql(c)}) f on f.organisation_id = ${o}.id
        where f.person_id in (select ${n}.id from ${people} and ${n}.created_at <= ${registeredUntil})`
    },
    engaged:
      of === 'ORGANISATIONS'
        ? `${engagedSql(c, 'ORGANISATION')} union all ${throughPeople(c)}`
        : engagedSql(c, 'PERSON'),
    tooNew:
      of === 'ORGANISATIONS'
        ? `select count(*) from ${organisations} and ${o}.created_at > ${registeredUntil}`
        : `select count(*) from ${people} and ${n}.created_at > ${registeredUntil}
            and ${n}.id in (select f.person_id from (${affiliationsSql(c)}) f)`,
  }
}

const ENGAGED = ['through', 'directorate', 'kind', 'lastAt']

function engagedSql(c: Compilation, of: 'ORGANISATION' | 'PERSON'): string {
  const l = c.alias()
  return `
    select ${l}.stakeholder_id as id, ${l}.directorate_id, ${l}.kind, ${l}.last_at
    from ${securedRows(c, 'LastEngaged', l, ENGAGED)} and ${l}.through ${of === 'PERSON' ? '=' : '<>'} 'PERSON'`
}

/** Whoever meets one of its people has met the organisation. */
const throughPeople = (c: Compilation): string => `
  select f.organisation_id, l.directorate_id, l.kind, l.last_at
  from (${engagedSql(c, 'PERSON')}) l join (${affiliationsSql(c)}) f on f.person_id = l.id`

function affiliationsSql(c: Compilation): string {
  const f = c.alias()
  return `
    select ${f}.person_id, ${f}.organisation_id
    from ${securedRows(c, 'Affiliation', f, ['person', 'organisation', 'startsOn', 'endsOn'])} and ${inForceOn(TODAY_SQL, f)}`
}

/** SQL of an organisation's key, and of the join that it takes; an organisation without any has a null. */
export function keyedSql(c: Compilation, by: OfStakeholder, o: string, k: string): { key: string; join: string } {
  const joined = (rows: string) => ({ key: `${k}.key`, join: ` left join (${rows}) ${k} on ${k}.id = ${o}.id` })
  const x = c.alias()
  switch (by) {
    case 'SECTOR':
      return { key: `${o}.sector_id`, join: '' }
    case 'TIER':
      return { key: `${o}.tier`, join: '' }
    case 'WARD':
    case 'BOROUGH': {
      const field = by === 'WARD' ? 'ward' : 'borough'
      const column = `${field}_id`
      return joined(`
        select distinct ${x}.organisation_id as id, ${x}.${column} as key
        from ${securedRows(c, 'Premises', x, ['organisation', field])}
          and ${x}.archived_at is null and ${x}.${column} is not null`)
    }
    case 'GROUP':
      return joined('select g.organisation_id as id, g.group_id as key from organisation_group g')
    case 'ISSUE':
      return joined(`
        select ${x}.organisation_id as id, ${x}.issue_id as key
        from ${securedRows(c, 'OrganisationIssue', x, ['organisation', 'issue'])}`)
  }
}
