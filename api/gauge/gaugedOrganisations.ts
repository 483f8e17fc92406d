import type { GraphQLFieldResolver } from 'graphql'
import { list, type Refinement, type Secured } from '../access/gate/roots/list.ts'
import { NEWSLETTER } from '../access/lastEngagedSql.ts'
import type { ReadContext } from '../access/records/recordReads.ts'
import type { GaugeDimension } from '../generated/resolvers.ts'
import { inForceOn, TODAY_SQL } from '../platform/sql/today.ts'
import { ANSWER } from './dimensions.ts'
import { refuseBadGauge, since } from './gaugeArguments.ts'

type Args = {
  notEngagedForDays: number
  engaged: boolean
  by: GaugeDimension
  key?: string | null
  counting?: readonly string[] | null
}

/** The organisations behind a number of the gauge. @throws BadUserInput naming the argument */
export const gaugedOrganisations: GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>> = (
  _source,
  given,
  { gate, clock, caller },
  info,
) => {
  const args = given as unknown as Args
  refuseBadGauge(args)
  return list(
    gate,
    info,
    caller,
    'Organisation',
    { ...given, since: since(clock.now(), args.notEngagedForDays) },
    behind(args),
  )
}

const behind = ({ by, key, engaged, counting }: Args): Refinement => ({
  planKey: JSON.stringify(['gauged', by, key === null || key === undefined, engaged, Boolean(counting)]),
  among: ['LastEngaged'],
  where: (q) => {
    const from = q.parameter('timestamptz', ({ args }) => args['since'])
    const isEngaged = engagedSql(q, by, from, Boolean(counting))
    return `(${q.column('createdAt')})::timestamptz <= ${from} and ${hasKeySql(q, by, key ?? null)}
      and ${engaged ? isEngaged : `not ${isEngaged}`}`
  },
})

function engagedSql(q: Secured, by: GaugeDimension, from: string, isCounting: boolean): string {
  const kinds = isCounting ? q.parameter('text[]', ({ args }) => args['counting']) : null
  const key = by === 'DIRECTORATE' || by === 'KIND' ? keyOf(q) : null
  const counts = (l: string): string =>
    [
      `${l}.last_at > ${from}`,
      kinds === null ? `${l}.kind <> '${NEWSLETTER}'` : `(${l}.kind = any(${kinds}) or ${l}.kind = '${ANSWER}')`,
      ...(key === null ? [] : [`${by === 'KIND' ? `${l}.kind` : `${l}.directorate_id::text`} = ${key}`]),
    ].join(' and ')
  const id = q.column('id')
  return `(
    exists (select from ${q.rows('LastEngaged', 'l')} and l.stakeholder_id = ${id} and ${counts('l')})
    or exists (
      select from ${q.rows('Affiliation', 'f')} and f.organisation_id = ${id} and ${inForceOn(TODAY_SQL, 'f')}
        and exists (select from ${q.rows('LastEngaged', 'm')} and m.stakeholder_id = f.person_id and ${counts('m')})
    ))`
}

const keyOf = (q: Secured): string => q.parameter('text', ({ args }) => args['key'])

/** Where the row of the gauge has no key, organisations without any. */
function hasKeySql(q: Secured, by: GaugeDimension, key: string | null): string {
  const among = (rows: string, column: string): string =>
    key === null ? `not exists (select from ${rows})` : `exists (select from ${rows} and ${column}::text = ${keyOf(q)})`
  const is = (column: string): string => (key === null ? `${column} is null` : `(${column})::text = ${keyOf(q)}`)
  const id = q.column('id')
  switch (by) {
    case 'SECTOR':
      return is(q.led('sector', 'id'))
    case 'TIER':
      return is(q.column('tier'))
    case 'WARD':
    case 'BOROUGH': {
      const column = by === 'WARD' ? 'p.ward_id' : 'p.borough_id'
      return among(`${q.rows('Premises', 'p')} and p.organisation_id = ${id} and ${column} is not null`, column)
    }
    case 'GROUP':
      return among(`organisation_group g where g.organisation_id = ${id}`, 'g.group_id')
    case 'ISSUE':
      return among(`${q.rows('OrganisationIssue', 'i')} and i.organisation_id = ${id}`, 'i.issue_id')
    case 'DIRECTORATE':
    case 'KIND':
      return 'true'
  }
}
