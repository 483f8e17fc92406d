import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../../platform/database.ts'
import type { Clock } from '../../platform/clock.ts'
import { defineJob, type RunOf } from '../../platform/jobs/job.ts'
import { OTHER } from '../dimensions.ts'
import { REGISTERED_DAYS } from './midnightSource.ts'
import { dayOf, inForceOn } from '../../platform/sql/today.ts'
import { COPY_MENTIONS, copySquares } from '../impact/copyMentions.ts'
import { londonMidnight } from '../../workingTime/clock/london.ts'

/** Five minutes after midnight, so that the day before is over on every clock. */
export const takeMidnight = defineJob({ name: 'take-midnight', data: {}, schedule: '5 0 * * *', longest: 1800 })

export const takingMidnight = ({ db, clock }: RunOf<typeof takeMidnight>): Promise<void> => midnightTaken(db, clock)

/**
 * Copies the register as it was at the latest midnight in London, unless that was done. What was entered since then
 * about the time before is in the copy: it is taken once, and stands still for the day.
 */
export async function midnightTaken(db: Database, clock: Clock): Promise<void> {
  const asOf = londonMidnight(clock.now()).toISOString()
  if (known.get(db) === asOf) return
  await taken(db, asOf)
  known.set(db, asOf)
}

const known = new WeakMap<Database, string>()

async function taken(db: Database, asOf: string): Promise<void> {
  if (await isTaken(db, asOf)) return
  await db.orm.em.fork().transactional(async (forked) => {
    const em = forked as SqlEntityManager
    await queryWithin(em, { text: 'lock table counted_stakeholder in share row exclusive mode', values: [] })
    const [others] = await queryWithin(em, { text: TAKEN, values: [asOf] })
    if (others) return
    await queryWithin(em, { text: 'delete from counted_mention', values: [] })
    await queryWithin(em, { text: 'delete from counted_engagement', values: [] })
    await queryWithin(em, { text: 'delete from counted_stakeholder', values: [] })
    await queryWithin(em, { text: STAKEHOLDERS, values: [asOf] })
    await queryWithin(em, { text: copySquares(REGISTERED_DAYS, OTHER), values: [asOf] })
    await queryWithin(em, { text: ENGAGEMENTS, values: [asOf] })
    await queryWithin(em, { text: COPY_MENTIONS, values: [asOf] })
  })
}

/** A process whose clock is a little ahead may have taken the next one already; a copy of the far future is replaced. */
const TAKEN = `
  select from counted_stakeholder
  where as_of >= $1::timestamptz and as_of < $1::timestamptz + interval '26 hours' limit 1`

async function isTaken(db: Database, asOf: string): Promise<boolean> {
  const [row] = await db.query({ text: TAKEN, values: [asOf] })
  return row !== undefined
}

const ids = (column: string, from: string): string => `array(select distinct x.${column} from ${from} order by 1)`
const zones = (column: string): string =>
  ids(column, `premises x where x.organisation_id = o.id and x.archived_at is null and x.${column} is not null`)

const STAKEHOLDERS = `
  insert into counted_stakeholder (id, as_of, registered_at, sector_id, tier, ward_ids, borough_ids, group_ids, issue_ids)
  select o.id, $1::timestamptz, o.created_at, o.sector_id, o.tier, ${zones('ward_id')}, ${zones('borough_id')},
    ${ids('group_id', 'organisation_group x where x.organisation_id = o.id')},
    ${ids('issue_id', 'organisation_issue x where x.organisation_id = o.id')}
  from organisation o where o.archived_at is null and o.created_at < $1::timestamptz`

/** Of what was last after midnight, the one before it is looked up; fenced off as in 0057_last_engaged.ts. */
const before = (through: string, list: string): string => `(
    select max(e.occurred_at) from (
      select * from engagement x where x.${list} @> array[l.stakeholder_id] offset 0
    ) e
    where l.through = '${through}' and e.status = 'HELD' and e.archived_at is null and e.occurred_at < $1::timestamptz
      and e.directorate_id = l.directorate_id and e.kind = l.kind)`
const ANSWERED_BEFORE = `(
    select max(r.answered_at) from question q join question_route r on r.handling_id = q.handling_id
    where l.through = 'ANSWER' and q.organisation_id = l.stakeholder_id and q.archived_at is null
      and r.archived_at is null and r.answered_at < $1::timestamptz and r.directorate_id = l.directorate_id
      and r.directorate_id = any(q.routed_directorate_ids))`
const AT = `
  case when l.last_at < $1::timestamptz then l.last_at else greatest(
    ${before('ORGANISATION', 'organisation_ids')}, ${before('PERSON', 'person_ids')}, ${ANSWERED_BEFORE}
  ) end`

const ENGAGEMENTS = `
  insert into counted_engagement (organisation_id, directorate_id, kind, last_at)
  select s.id, g.directorate_id, g.kind, max(g.last_at)
  from (select l.stakeholder_id, l.through, l.directorate_id, l.kind, ${AT} as last_at from last_engaged l) g
  left join affiliation f on g.through = 'PERSON' and f.person_id = g.stakeholder_id
    and ${inForceOn(dayOf('$1::timestamptz'), 'f')}
  join counted_stakeholder s on s.id = coalesce(f.organisation_id, g.stakeholder_id)
  where g.last_at is not null
  group by s.id, g.directorate_id, g.kind`
