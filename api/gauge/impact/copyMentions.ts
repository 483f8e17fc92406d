import { dayOf, inForceOn } from '../../platform/sql/today.ts'
import { monthBegins, MONTHS_BEFORE, monthOf, TOLD_MONTHS } from './months.ts'
import { mergedSquares, squareOf } from './squares.ts'

/** `$1`: the midnight of the copy. */
const AS_OF = '$1::timestamptz'
const THIS_MONTH = `date_trunc('month', ${AS_OF} at time zone 'Europe/London')`
const ENDED = monthBegins(THIS_MONTH)
const BEGAN = monthBegins(`${THIS_MONTH} - interval '${TOLD_MONTHS + MONTHS_BEFORE} months'`)
const during = (moment: string): string => `${moment} >= ${BEGAN} and ${moment} < ${ENDED}`

const HELD = `
  select e.id, e.organisation_ids, e.person_ids, e.issue_ids, ${monthOf('e.occurred_at')} as month
  from engagement e where e.status = 'HELD' and e.archived_at is null and ${during('e.occurred_at')}`

/** Months that are over, as they were known at that midnight. */
export const COPY_MENTIONS = `
  insert into counted_mention (organisation_id, issue_id, month, sentiment)
  with held as materialized (${HELD}),
  met as (
    select h.id, h.issue_ids, h.month, o.id as organisation_id from held h cross join unnest(h.organisation_ids) o(id)
    union
    select h.id, h.issue_ids, h.month, f.organisation_id
    from held h cross join unnest(h.person_ids) n(id)
    join affiliation f on f.person_id = n.id and ${inForceOn(dayOf(AS_OF), 'f')}
  ),
  mention as (
    select m.organisation_id, i.id as issue_id, m.month, s.sentiment
    from met m cross join unnest(m.issue_ids) i(id)
    left join engagement_issue s on s.engagement_id = m.id and s.issue_id = i.id and s.archived_at is null
    union all
    select q.organisation_id, q.issue_id, ${monthOf('q.asked_at')}, null from question q
    where q.archived_at is null and q.asker_status <> 'WITHDRAWN' and q.issue_id is not null
      and ${during('q.asked_at')}
    union all
    select x.organisation_id, x.issue_id, date_trunc('month', x.since)::date, null from organisation_issue x
    where x.archived_at is null and x.since >= (${THIS_MONTH} - interval '${TOLD_MONTHS + MONTHS_BEFORE} months')::date
      and x.since < ${THIS_MONTH}::date
  )
  select m.organisation_id, m.issue_id, m.month, avg(m.sentiment)
  from mention m join counted_stakeholder s on s.id = m.organisation_id
  group by m.organisation_id, m.issue_id, m.month`

/** `registeredDays`: organisations that are newer are counted nowhere. `rest`: the key of what is in no square. */
export const copySquares = (registeredDays: number, rest: string): string => `
  update counted_stakeholder c set cell_keys = k.keys
  from (
    select m.id, array_agg(distinct m.key order by m.key) as keys
    from (${mergedSquares(
      `select distinct s.id, q.x, q.y
       from counted_stakeholder s join premises p on p.organisation_id = s.id
       cross join ${squareOf('p.location')}
       where p.archived_at is null and p.location is not null
         and s.registered_at <= ${AS_OF} - interval '${registeredDays} days'`,
      rest,
    )}) m
    group by m.id
  ) k
  where k.id = c.id`
