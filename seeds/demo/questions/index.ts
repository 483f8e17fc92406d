import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../../../api/platform/database.ts'
import { nextOpen } from '../../../api/workingTime/clock/dueAfter.ts'
import type { QuestionState } from '../../../api/questions/workflow/questionWorkflow.ts'
import { responseTimeFor } from '../../../api/workingTime/clock/responseTimes.ts'
import { readWorkingTime } from '../../../api/workingTime/readWorkingTime.ts'
import type { Codes } from '../../codes.ts'
import { Draw } from '../../draw.ts'
import { insertRows, type Run } from '../../insertRows.ts'
import { seededId } from '../../seededId.ts'
import { emailOf } from '../accounts.ts'
import type { Days } from '../days.ts'
import { addQuestion, type Asker, numbers, type Officer } from './addQuestion.ts'
import { drawCourse } from './course.ts'
import { seedFiles } from './files.ts'
import { seedHeldMails } from './heldMails.ts'
import { addLongThread } from './longThread.ts'
import { relateAlike } from './relateAlike.ts'
import { reopenSome } from './reopenSome.ts'
import { OPERATION, rulesAndTemplates } from './rulesAndTemplates.ts'
import { noRows, QUESTION_TABLES, type QuestionTable } from './tables.ts'
import { type Answering, PLACES, TOPICS } from './topics.ts'

/** Days before today, and what has become of what was asked then; the older ones are all over. */
const RECENT: readonly (readonly [day: number, state: QuestionState])[] = [
  ...[-1, -1, -2, -4, -6, -9].map((day) => [day, 'ASKED'] as const),
  ...[-1, -2, -3, -3, -5, -7, -10, -12].map((day) => [day, 'ASSIGNED'] as const),
  ...[-4, -5, -6, -7].map((day) => [day, 'WAITING'] as const),
  ...[-6, -6, -7, -8, -8, -9].map((day) => [day, 'ANSWERED'] as const),
]
const OLDER = 120
/** Of so many questions, one was first asked of another directorate. */
const GIVEN_AWAY = 11
const YEAR_DAYS = 365

/** A year of questions in every state, with templates and rules for them. A second call adds nothing. */
export async function seedQuestions(db: Database, codes: Codes, days: Days): Promise<void> {
  await db.orm.em.fork().transactional(async (em) => {
    const run: Run = (statement) => queryWithin(em, statement)
    const done = await run({ text: 'select from question where id = $1', values: [seededId('demo', 'question', 0)] })
    if (done.length === 0) await writeYear(em, codes, days)
  })
}

async function writeYear(em: SqlEntityManager, codes: Codes, days: Days): Promise<void> {
  const run: Run = (statement) => queryWithin(em, statement)
  const draw = new Draw(31)
  const rows = noRows()
  const working = await readWorkingTime({ query: run })
  const officers = await officersOf(run, codes)
  const askers = await askersOf(run, officers)
  const id = numbers()
  const now = new Date(days.time(0, 0))
  const recent = RECENT.map(([day, state]) => ({ day, state }))
  const older = Array.from({ length: OLDER }, (_, n) => ({
    day: -14 - Math.floor(((n + draw.fraction()) * (YEAR_DAYS - 14)) / OLDER),
    state: draw.weighted<QuestionState>([
      ['CLOSED', 12],
      ['WITHDRAWN', 1],
    ]),
  }))
  for (const [n, { day, state }] of [...older.reverse(), ...recent].entries()) {
    const topic = draw.oneOf(TOPICS)
    const officer = officers[topic.directorate]
    const others = Object.values(officers).filter((other) => other !== officer)
    const second = state !== 'ASKED' && state !== 'WITHDRAWN' && draw.chance(0.15) ? draw.oneOf(others) : null
    const at = new Date(days.time(day, draw.whole(8 * 60, 17 * 60)))
    // Mostly while somebody is there; at a weekend, before the next opening, of which nobody knows yet.
    const open = nextOpen(at, working.calendar)
    const askedAt = open !== null && open <= now ? open : at
    const asker = draw.oneOf(askers)
    const urgency = draw.chance(0.12) ? 'URGENT' : 'NORMAL'
    const time = responseTimeFor(working.responseTimes, { urgency, tier: asker.tier })
    const course = drawCourse(draw, working.calendar, {
      askedAt,
      state,
      twoDirectorates: second !== null,
      promised: time,
    })
    addQuestion(rows, draw, id, working, now, {
      n,
      topic,
      place: draw.oneOf(PLACES),
      issue: topic.issue === null ? null : codes.issue(topic.issue),
      askedAt,
      asker,
      officer,
      second,
      gaveAway: n % GIVEN_AWAY === 5 ? (others.find((other) => other !== second) ?? null) : null,
      course,
      time,
      operation: topic.issue === 'PROTEST' && day > -14 ? OPERATION : null,
    })
  }
  relateAlike(rows)
  addLongThread(rows, id, await accountId(run, 'stakeholder.bank'), officers.CRIME)
  reopenSome(rows, id, working, now)
  // In another order than the questions, or a rating's id would lead to its question.
  const ratings = draw.some(rows.question_rating, rows.question_rating.length)
  rows.question_rating = ratings.map((rating, n) => ({ ...rating, id: seededId('demo', 'questionRating', n) }))
  Object.assign(rows, rulesAndTemplates(codes, days))
  for (const table of Object.keys(QUESTION_TABLES) as QuestionTable[])
    await insertRows(run, table, QUESTION_TABLES[table], rows[table] as never)
  await seedFiles(em, rows)
  await seedHeldMails(run, days)
}

async function officersOf(run: Run, codes: Codes): Promise<Record<Answering, Officer>> {
  const of = async (mailbox: string, code: Answering): Promise<Officer> => ({
    account: await accountId(run, mailbox),
    directorate: codes.directorate(code),
  })
  return {
    CRIME: await of('spoc.crime', 'CRIME'),
    ECONOMIC_CRIME: await of('spoc.economic', 'ECONOMIC_CRIME'),
    COMMUNITY: await of('spoc.community', 'COMMUNITY'),
  }
}

async function accountId(run: Run, mailbox: string): Promise<string> {
  const [found] = await run<{ id: string }>({
    text: 'select id::text as id from account where email = $1',
    values: [emailOf({ mailbox })],
  })
  if (!found) throw new Error(`The demo has no account ${mailbox}`)
  return found.id
}

const WARDS = `array(select distinct p.ward_id::text from premises p
  where p.organisation_id = o.id and p.archived_at is null and p.ward_id is not null order by 1)`
const ASKERS = `
  select a.id::text as account, a.organisation_id::text as organisation, a.person_id::text as person, o.tier, ${WARDS} as wards
  from account a left join organisation o on o.id = a.organisation_id where a.email = any($1) order by a.email`
const ON_BEHALF = `
  select $1 as account, id::text as organisation, null as person, tier, ${WARDS} as wards
  from organisation o where archived_at is null and id <> all($2::uuid[]) order by id limit 12`
const FOR_PEOPLE = `
  select $1 as account, null as organisation, id::text as person, null as tier, '{}'::text[] as wards
  from person where archived_at is null order by id limit 3`

/** The demo's stakeholders and resident, and organisations and people for whom a SPOC asks. */
async function askersOf(run: Run, officers: Record<Answering, Officer>): Promise<Asker[]> {
  const own = await run<Asker>({
    text: ASKERS,
    values: [
      ['stakeholder.bank', 'colleague.bank', 'stakeholder.market', 'resident'].map((mailbox) => emailOf({ mailbox })),
    ],
  })
  const members = own.flatMap(({ organisation }) => organisation ?? [])
  const others = await run<Asker>({ text: ON_BEHALF, values: [officers.COMMUNITY.account, members] })
  const people = await run<Asker>({ text: FOR_PEOPLE, values: [officers.COMMUNITY.account] })
  return [...own, ...own, ...own, ...others, ...people]
}
