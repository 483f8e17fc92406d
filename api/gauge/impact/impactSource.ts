import type { ObjectCompilation } from '../../access/gate/object.ts'
import { securedRows } from '../../access/gate/securedRows.ts'
import { keyedSql } from '../liveSource.ts'
import { copiedAt, midnightSource } from '../midnight/midnightSource.ts'
import type { ImpactDimension } from '../../generated/resolvers.ts'
import { liveMentions, type Wanted } from './liveMentions.ts'
import { SIDES, squareKey, squareOf } from './squares.ts'

/** Where mentions are read from. All are SQL. */
export type ImpactSource = {
  /** A function, for an unused parameter has no type. */
  asOf: () => string
  /** CTEs that the others read. */
  before: readonly string[]
  /** `id`, `issue_id`, `month`, `sentiment`, once each. */
  mentions: string
  /** `id`, and `key0`, `key1` for the dimensions given: a row for each pair of keys. */
  stakeholders: (by: readonly ImpactDimension[]) => string
}

/** What the caller may read, as it is now. */
export const liveImpact = (c: ObjectCompilation, wanted: Wanted): ImpactSource => ({
  asOf: () => c.parameters.add('timestamptz', ({ args }) => args['asOf']),
  before: [],
  mentions: liveMentions(c, wanted),
  stakeholders(by) {
    const o = c.alias()
    const keyed = by.map((dimension, at) =>
      dimension === 'SQUARE' ? squareSql(c, o, `k${at}`) : keyedSql(c, dimension, o, `k${at}`),
    )
    const columns = keyed.map(({ key }, at) => `, ${key}::text as key${at}`).join('')
    const fields = by.includes('SECTOR') ? ['sector'] : []
    const counted = `${securedRows(c, 'Organisation', o, fields)} and ${o}.archived_at is null
      and ${o}.id in (select m.id from mention m)`
    return `select ${o}.id${columns} from (select * from ${counted}) ${o}${keyed.map(({ join }) => join).join('')}`
  },
})

function squareSql(c: ObjectCompilation, o: string, k: string): { key: string; join: string } {
  const x = c.alias()
  const premises = `${securedRows(c, 'Premises', x, ['organisation', 'location'])} and ${x}.archived_at is null
    and ${x}.location is not null and ${x}.organisation_id in (select m.id from mention m)`
  return {
    key: `${k}.key`,
    join: ` left join (
      select distinct p.id, ${squareKey(SIDES[0], 'q')} as key
      from (select ${x}.organisation_id as id, ${x}.location from ${premises}) p cross join ${squareOf('p.location')}
    ) ${k} on ${k}.id = ${o}.id`,
  }
}

/** The copy of last midnight, which says itself which one that is: processes' clocks differ. */
export function impactAtMidnight(c: ObjectCompilation, { from, until, issue }: Wanted): ImpactSource {
  const asOf = '(select m.as_of from midnight m)'
  const { stakeholders } = midnightSource(c, asOf)
  const x = c.alias()
  return {
    asOf: () => asOf,
    before: [
      `midnight as (select ${copiedAt(
        c,
        c.parameters.add('timestamptz', ({ args }) => args['asOf']),
      )} as as_of)`,
    ],
    mentions: `
      select ${x}.organisation_id as id, ${x}.issue_id, ${x}.month, ${x}.sentiment
      from ${securedRows(c, 'CountedMention', x, ['issue', 'month', 'sentiment'])}
        and ${x}.month >= ${from} and ${x}.month < ${until}${issue ? ` and ${x}.issue_id = ${issue}` : ''}
        and ${x}.organisation_id in (select s.id from (${stakeholders([])}) s)`,
    stakeholders,
  }
}
