import type { Database } from '../../../api/platform/database.ts'
import type { Ids } from './consolePages.ts'

/**
 * Records of the demo force that have much to show: an organisation of tier 1 with premises and keyholders, and its
 * records.
 */
export async function demoIds(db: Database): Promise<Ids> {
  const [found] = await db.query<Record<string, string>>({
    text: `
      select o.id as organisation, p.id as premises, k.id as keyholder, k.person_id as person,
        p.ward_id as zone,
        (select id from directorate where code = 'CRIME') as directorate,
        (select id from account where email = 'staff@demo.example') as account
      from organisation o join premises p on p.organisation_id = o.id join keyholder k on k.premises_id = p.id
      where o.tier = 1 and o.archived_at is null and p.location is not null
      order by (select count(*) from keyholder where premises_id = p.id) desc, o.id, k.call_order limit 1`,
    values: [],
  })
  if (!found) throw new Error('The demo force has no organisation of tier 1 with keyholders')
  return {
    ...found,
    ...(await guardedPlace(db)),
    ...(await longQuestion(db)),
    ...(await questionsToActOn(db)),
    ...(await proposedName(db)),
    ...(await heldEngagement(db)),
    ...(await plannedMeeting(db)),
  }
}

/** One of Crime's with an issue of which nothing is said yet. */
async function heldEngagement(db: Database): Promise<Record<'engagement', string>> {
  const [found] = await db.query<Record<'engagement', string>>({
    text: `
      select e.id as engagement from engagement e
      where e.status = 'HELD' and e.directorate_id = (select id from directorate where code = 'CRIME')
        and not exists (select from engagement_issue where engagement_id = e.id)
        and exists (select from commitment where engagement_id = e.id)
      order by e.id limit 1`,
    values: [],
  })
  if (!found) throw new Error('The demo force has no engagement of Crime with a commitment and without a sentiment')
  return found
}

/** One of a series of Crime's, still to come. */
async function plannedMeeting(db: Database): Promise<Record<'meeting', string>> {
  const [found] = await db.query<Record<'meeting', string>>({
    text: `
      select e.id as meeting from engagement e
      where e.status = 'PLANNED' and e.series_id is not null and e.occurred_at > now()
        and e.directorate_id = (select id from directorate where code = 'CRIME')
      order by e.occurred_at desc, e.id limit 1`,
    values: [],
  })
  if (!found) throw new Error('The demo force has no meeting of a series of Crime that is still to come')
  return found
}

type QuestionIds = Record<'toAnswer' | 'asked' | 'toRate', string>

/** One that Crime has taken and not answered, and two of a stakeholder's: one not answered, and one closed and not rated. */
async function questionsToActOn(db: Database): Promise<QuestionIds> {
  const [found] = await db.query<QuestionIds>({
    text: `
      select
        (select q.id from question q join question_route r on r.handling_id = q.handling_id
          where q.asker_status = 'ASKED' and q.taken_at is not null and r.state = 'OPEN'
            and r.directorate_id = (select id from directorate where code = 'CRIME') order by q.id limit 1) as "toAnswer",
        (select q.id from question q join account a on a.id = q.asker_id
          where q.asker_status = 'ASKED' and a.email = 'stakeholder.bank@demo.example' order by q.id limit 1) as asked,
        (select q.id from question q join account a on a.id = q.asker_id
          where q.asker_status = 'CLOSED' and not q.is_rated and a.email = 'stakeholder.bank@demo.example'
          order by q.id limit 1) as "toRate"`,
    values: [],
  })
  if (!found?.toAnswer || !found.asked) throw new Error('The demo force has no question that waits for an answer')
  if (!found.toRate) throw new Error('The demo force has no closed question of the bank that was not rated')
  return found
}

/** A question of the bank's to Crime with much written. */
async function longQuestion(db: Database): Promise<Record<'question', string>> {
  const [found] = await db.query<Record<'question', string>>({
    text: `
      select q.id as question from question q
      where q.organisation_id = (select organisation_id from account where email = 'stakeholder.bank@demo.example')
        and (select id from directorate where code = 'CRIME') = any(q.routed_directorate_ids)
      order by (select count(*) from post where question_id = q.id) desc, q.id limit 1`,
    values: [],
  })
  if (!found) throw new Error('The demo force has no question of the bank to Crime')
  return found
}

/** Premises with a keyholder whose private number is withheld from operators until break-glass. */
async function guardedPlace(db: Database): Promise<Record<'guarded' | 'guardedPostcode', string>> {
  const [found] = await db.query<Record<'guarded' | 'guardedPostcode', string>>({
    text: `
      select st_y(p.location::geometry) || ',' || st_x(p.location::geometry) as guarded, p.postcode as "guardedPostcode"
      from premises p join keyholder k on k.premises_id = p.id join contact_point c on c.person_id = k.person_id
      where p.location is not null and p.postcode is not null and p.archived_at is null
        and k.suspended_at is null and k.archived_at is null
        and c.given_for = 'PRIVATE' and c.kind = 'MOBILE'
      order by p.id limit 1`,
    values: [],
  })
  if (!found) throw new Error('The demo force has no keyholder with a private number')
  return found
}

/** A change that an organisation proposes, and a SPOC may edit. */
async function proposedName(db: Database): Promise<Record<'proposed', string>> {
  const [found] = await db.query<Record<'proposed', string>>({
    text: `
      select id as proposed from pending_change
      where status = 'PROPOSED' and object_type = 'Organisation' and field = 'name' order by id limit 1`,
    values: [],
  })
  if (!found) throw new Error('The demo force has no proposal of another name')
  return found
}
