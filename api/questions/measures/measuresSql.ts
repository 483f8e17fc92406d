import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import { noteAmong } from '../../access/gate/looks/looks.ts'
import type { Notes } from '../../access/gate/looks/disclosure.ts'
import type { ObjectCompilation } from '../../access/gate/object.ts'
import { securedRows } from '../../access/gate/securedRows.ts'
import type { MeasuredBy } from '../../generated/resolvers.ts'
import { type Fields, shaped } from '../../access/gate/shaped.ts'
import { LEAST, withheldCells } from './withheldCells.ts'

/** Given the question's row: rows of `key` and `name`, in any number. */
const GROUPS: Readonly<Record<MeasuredBy, string>> = {
  DIRECTORATE: `select d.id::text as key, d.name from directorate d where d.id = any(m.routed_directorate_ids)`,
  ISSUE: `select i.id::text as key, i.name from issue i where i.id = m.issue_id`,
  TIER: `select m.tier::text as key, m.tier::text as name where m.tier is not null`,
  WARD: `select z.id::text as key, z.name from zone z where z.id = any(m.ward_ids)`,
  MONTH: `select to_char(m.day, 'YYYY-MM') as key, to_char(m.day, 'YYYY-MM') as name`,
}

/**
 * Ratings know no more of their questions than the directorates. They are left out where they are few for everybody:
 * beside the questions that a SPOC reads, a single one would tell whose it is.
 */
const GROUPS_OF_RATINGS: Readonly<Partial<Record<MeasuredBy, string>>> = {
  DIRECTORATE: GROUPS.DIRECTORATE,
  MONTH: GROUPS.MONTH,
}

const BLOCK = `date_trunc('quarter', m.day)`
const MONTH = `date_trunc('month', m.day)`

export type Measuring = { by: MeasuredBy; countsUnread: boolean }

/** One statement: what is counted, which cells of it are left out, and the numbers of the rest as JSON. */
export function measuresSql(
  c: ObjectCompilation,
  info: GraphQLResolveInfo,
  notes: Notes,
  measuring: Measuring,
): string {
  const { by, countsUnread } = measuring
  const from = c.parameters.add('date', (run) => run.args['from'])
  const to = c.parameters.add('date', (run) => run.args['to'])
  noteAmong(c, notes, ['CountedQuestion'])
  const grouped = (rows: string, groups: string, unread: string): string => `
    select m.*, g.key, g.name, ${BLOCK} as block, ${by === 'MONTH' ? MONTH : BLOCK} as cell, ${unread} as unread
    from (${rows}) m left join lateral (${groups}) g on true where m.day between ${from} and ${to}`
  const ratings = ratingsSql(c, notes, by)
  const groupsOfRatings = GROUPS_OF_RATINGS[by]
  const rated =
    ratings === null || groupsOfRatings === undefined
      ? ''
      : `,
    rated as materialized (${grouped(ratings, groupsOfRatings, 'true')}),
    rated_left_out as materialized (${withheldCells('rated')}),
    satisfied as (
      select key, count(*) as ratings, round(avg(satisfaction), 2)::float8 as satisfaction
      from (${withHidden('rated', 'rated_left_out')}) r where not hidden group by key
    )`
  const type = getNamedType(info.returnType) as GraphQLObjectType
  const measures = (nodes: readonly FieldNode[]): string => `(
    select coalesce(json_agg(${shaped(c, measureType(c), nodes, fieldsOfGroup(rated !== '', countsUnread))}
      order by q.name collate "C" nulls last, q.key), '[]'::json)
    from measured q ${rated === '' ? '' : 'left join satisfied s on s.key is not distinct from q.key'})`
  return `
    with counted as materialized (${grouped(countedSql(c), GROUPS[by], unreadSql(c, countsUnread))}),
    left_out as materialized (${withheldCells('counted')}),
    measured as (
      select key, name, bool_or(hidden) as withheld, ${NUMBERS}
      from (${withHidden('counted', 'left_out')}) counted
      group by key, name
    )${rated}
    select ${shaped(c, type, info.fieldNodes, { from: `${from}::text`, to: `${to}::text`, measures })}::text as answer`
}

const measureType = (c: ObjectCompilation): GraphQLObjectType =>
  c.reading.schema.getType('QuestionMeasure') as GraphQLObjectType

/** Rows with whether their cell is left out. Joined: asked for each row and each number, it took a minute (200,000 rows). */
const withHidden = (rows: string, cells: string): string => `
  select r.*, l.cell is not null as hidden
  from ${rows} r left join ${cells} l on l.key is not distinct from r.key and l.cell = r.cell`

/** Questions that the caller may count, with London's day on which they were asked. */
function countedSql(c: ObjectCompilation): string {
  const alias = c.alias()
  const fields = ['issue', 'tier', 'askedAt', 'firstAnswerMinutes', 'answerMinutes']
  return `
    select ${alias}.*, (${alias}.asked_at at time zone 'Europe/London')::date as day
    from ${securedRows(c, 'CountedQuestion', alias, fields)}`
}

function ratingsSql(c: ObjectCompilation, notes: Notes, by: MeasuredBy): string | null {
  if (!GROUPS_OF_RATINGS[by] || !c.rules.any('read', 'QuestionRating')) return null
  const alias = c.alias()
  noteAmong(c, notes, ['QuestionRating'])
  return `
    select ${alias}.id, ${alias}.routed_directorate_ids, ${alias}.satisfaction, ${alias}.month as day
    from ${securedRows(c, 'QuestionRating', alias, ['satisfaction', 'month'])}`
}

/** Whether the caller counts a question without being able to read it. */
function unreadSql(c: ObjectCompilation, countsUnread: boolean): string {
  if (!countsUnread) return 'false'
  const alias = c.alias()
  return `not exists (select from ${securedRows(c, 'Question', alias, [])} and ${alias}.id = m.id)`
}

const shown = 'filter (where not hidden)'
const percentile = (at: number, of: string): string =>
  `round((percentile_cont(${at}) within group (order by ${of}_minutes) ${shown})::numeric)::int`
const overdue = (given: string, due: string): string => `${given} is null and ${due} < now() and asker_status = 'ASKED'`
const timesOf = (of: string, given: string, due: string): string => `
  count(${of}_minutes) ${shown} as ${of}_answered,
  ${percentile(0.5, of)} as ${of}_median,
  ${percentile(0.9, of)} as ${of}_ninetieth,
  round((count(*) filter (where not hidden and ${of}_in_time))::numeric
    / nullif(count(*) filter (where not hidden and (${of}_minutes is not null or (${overdue(given, due)}))), 0), 3)::float8 as ${of}_share`

const NUMBERS = `count(*) ${shown} as asked,
  ${timesOf('first_answer', 'first_answered_at', 'first_answer_due_at')},
  ${timesOf('answer', 'answered_at', 'due_at')}`

const known = (sql: string): string => `case when q.asked > 0 then ${sql} end`

/** Of few answers a median would be the time of one, to somebody who may not read it. */
const ofMany = (of: string, countsUnread: boolean, sql: string): string =>
  countsUnread ? `case when q.${of}_answered not between 1 and ${LEAST - 1} then ${sql} end` : sql

const timesOfGroup = (of: string, countsUnread: boolean): Fields => ({
  answered: ofMany(of, countsUnread, known(`q.${of}_answered`)),
  median: ofMany(of, countsUnread, `q.${of}_median`),
  ninetiethPercentile: ofMany(of, countsUnread, `q.${of}_ninetieth`),
  inTime: ofMany(of, countsUnread, `q.${of}_share`),
})

const fieldsOfGroup = (withRatings: boolean, countsUnread: boolean): Fields => ({
  key: 'q.key',
  name: 'q.name',
  asked: known('q.asked'),
  withheld: 'q.withheld',
  firstAnswer: timesOfGroup('first_answer', countsUnread),
  answer: timesOfGroup('answer', countsUnread),
  satisfaction: withRatings ? 's.satisfaction' : 'null',
  ratings: withRatings ? 's.ratings' : 'null',
})
