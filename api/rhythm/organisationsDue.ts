import { moment } from '../access/gate/json.ts'
import { list, type Refinement, type Secured } from '../access/gate/roots/list.ts'
import { lastEngagedSql } from '../access/lastEngagedSql.ts'
import type { ReadResolver } from '../access/records/recordReads.ts'
import { BadUserInput } from '../platform/errors.ts'
import { idOrNull } from '../platform/values/uuid.ts'

const MOST_DAYS = 366
const DAY_MS = 24 * 3_600_000

/** @throws BadUserInput naming the argument */
export const organisationsDue: ReadResolver = (_source, args, { gate, caller, clock }, info) => {
  const days = (args['withinDays'] ?? 7) as number
  const by = (args['engagedBy'] ?? null) as string | null
  if (days < 0 || days > MOST_DAYS) throw new BadUserInput({ withinDays: `must be 0 to ${MOST_DAYS}` })
  if (by !== null && idOrNull(by) === null) throw new BadUserInput({ engagedBy: 'must be the id of a directorate' })
  const until = new Date(clock.now().getTime() + days * DAY_MS).toISOString()
  return list(gate, info, caller, 'Organisation', { ...args, until }, due(by !== null))
}

const due = (isByOne: boolean): Refinement => ({
  planKey: `due ${isByOne}`,
  among: ['LastEngaged', 'Affiliation'],
  where: (q) => {
    const until = q.parameter('timestamptz', ({ args }) => args['until'])
    const directorate = () => q.parameter('uuid', ({ args }) => args['engagedBy'])
    const by = isByOne ? `and ${lastEngagedSql(q, directorate())} is not null` : ''
    return `${everySql(q)} is not null and ${dueSql(q)} <= ${until} ${by}`
  },
  order: [
    { describe: 'dueAt', sql: (q) => moment(dueSql(q)), type: 'text', edge: 'dueAt' },
    { describe: 'everyDays', sql: everySql, type: 'integer', edge: 'everyDays' },
  ],
})

/** The most specific that is expected of an organisation, in days; NULL where nothing is. */
function everySql(q: Secured): string {
  const shortest = (whose: string): string =>
    `(select min(x.every_days) from ${q.rows('Expectation', 'x')} and ${whose})`
  const id = q.column('id')
  const groups = `select g.group_id from organisation_group g where g.organisation_id = ${id}`
  return `coalesce(${shortest(`x.organisation_id = ${id}`)}, ${shortest(`x.group_id in (${groups})`)},
    ${shortest(`x.tier = ${q.column('tier')}`)})`
}

const dueSql = (q: Secured): string =>
  `(coalesce(${lastEngagedSql(q)}, ${q.column('createdAt')}) + make_interval(days => ${everySql(q)}))`
