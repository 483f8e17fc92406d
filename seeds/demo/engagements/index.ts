import { type Database, queryWithin } from '../../../api/platform/database.ts'
import type { Codes } from '../../codes.ts'
import { Draw } from '../../draw.ts'
import { insertRows, type Run } from '../../insertRows.ts'
import { seededId } from '../../seededId.ts'
import { emailOf } from '../accounts.ts'
import type { Days } from '../days.ts'
import { seedBeside } from './beside.ts'
import { briefings } from './briefings.ts'
import { CANCELLED, MATTERS } from './matters.ts'
import { seedSeries } from './series.ts'

const COUNT = 420
const PAST_DAYS = 365
const AHEAD_DAYS = 42
/** Of so many, one is still to come. */
const PLANNED = 10

/** What the two series are about. */
const SERIES_ISSUES = ['BURGLARY', 'FRAUD'] as const

const COLUMNS = {
  id: 'uuid',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
  kind: 'text',
  status: 'text',
  cancelled_because: 'text',
  occurred_at: 'timestamptz',
  ends_at: 'timestamptz',
  directorate_id: 'uuid',
  organisation_ids: 'uuid[]',
  shared: 'boolean',
  person_ids: 'uuid[]',
  officer_ids: 'uuid[]',
  group_ids: 'uuid[]',
  issue_ids: 'uuid[]',
  summary: 'text',
  needs_heard: 'text',
  need: 'smallint',
  confidence: 'smallint',
  satisfaction: 'smallint',
  follow_up_due_at: 'timestamptz',
  asked_as_id: 'uuid',
  source: 'text',
}

type Organisation = { id: string; people: string[] }
type Officer = { account: string; directorate: string }
type Force = { organisations: readonly Organisation[]; officers: readonly Officer[]; groups: readonly string[] }

// Half of the register: the other half is whom nobody has spoken to.
const ORGANISATIONS = `
  select o.id::text as id, array(select a.person_id::text from affiliation a
    where a.organisation_id = o.id and a.archived_at is null and a.ends_on is null order by a.id limit 4) as people
  from organisation o where o.archived_at is null order by o.tier nulls last, o.id
  limit (select greatest(count(*) / 2, 1) from organisation)`
const GROUPS = 'select id::text as id from stakeholder_group order by id'
const OFFICERS = `
  select distinct on (a.id) a.id::text as account, s.directorate_id::text as directorate
  from account a join spoc_assignment s on s.account_id = a.id
  where a.email like $1 and s.archived_at is null and s.ends_on is null order by a.id, s.id`

/** A year of engagements and six weeks of plans. A second call adds nothing. */
export async function seedEngagements(db: Database, codes: Codes, days: Days): Promise<void> {
  await db.orm.em.fork().transactional(async (em) => {
    const run: Run = (statement) => queryWithin(em, statement)
    const first = seededId('demo', 'engagement', 0)
    if ((await run({ text: 'select from engagement where id = $1', values: [first] })).length > 0) return
    const organisations = await run<Organisation>({ text: ORGANISATIONS, values: [] })
    const officers = await run<Officer>({ text: OFFICERS, values: [emailOf({ mailbox: 'spoc.%' })] })
    const draw = new Draw(47)
    const groups = await run<{ id: string }>({ text: GROUPS, values: [] })
    const force = { organisations, officers, groups: groups.map(({ id }) => id) }
    const rows = Array.from({ length: COUNT }, (_, n) => engagement(draw, force, codes, days, n))
    await insertRows(run, 'engagement', COLUMNS, rows)
    await seedBeside(run, rows, days)
    const crime = officers.find(({ directorate }) => directorate === codes.directorate('CRIME'))
    if (crime) await insertRows(run, 'engagement', COLUMNS, briefings(organisations, crime, codes, days))
    const other = officers.find((officer) => officer !== crime)
    const meeting = [crime, other].flatMap((officer, n) => {
      const organisation = organisations[n]
      return officer && organisation ? [{ officer, organisation, issue: codes.issue(SERIES_ISSUES[n] ?? 'FRAUD') }] : []
    })
    await seedSeries(run, meeting, days)
  })
}

function engagement(draw: Draw, { organisations, officers, groups }: Force, codes: Codes, days: Days, n: number) {
  const planned = n % PLANNED === 0
  const day = planned ? draw.whole(1, AHEAD_DAYS) : -draw.whole(1, PAST_DAYS)
  // Early in the list are those of the highest tier, whom one meets most.
  const at = Math.floor(organisations.length * draw.fraction() ** 2)
  const { id: organisation = null, people = [] } = organisations[at] ?? {}
  const officer = draw.oneOf(officers)
  const matter = draw.oneOf(MATTERS)
  const status = planned ? (draw.chance(0.1) ? 'CANCELLED' : 'PLANNED') : draw.chance(0.03) ? 'MISSED' : 'HELD'
  const held = status === 'HELD'
  const minute = draw.whole(16, 32) * 30
  const made = days.time(Math.min(day, -1), minute)
  const asked = held && draw.chance(0.6)
  const scale = (): number | null =>
    asked
      ? draw.weighted([
          [5, 4],
          [4, 6],
          [3, 4],
          [2, 2],
          [1, 1],
        ])
      : null
  const figures = { need: scale(), confidence: scale(), satisfaction: scale() }
  return {
    id: seededId('demo', 'engagement', n),
    created_at: made,
    updated_at: made,
    kind: matter.kind,
    status,
    cancelled_because: status === 'CANCELLED' ? CANCELLED : null,
    occurred_at: days.time(day, minute),
    ends_at: days.time(day, minute + draw.oneOf([15, 30, 60, 90])),
    directorate_id: officer.directorate,
    organisation_ids: organisation === null ? [] : [organisation],
    shared: draw.chance(0.3),
    person_ids: draw.some(people, draw.whole(0, 2)).sort(),
    officer_ids: [officer.account],
    // Drawn from the number alone, so that the rest stays as it was.
    group_ids: n % 9 === 4 ? groups.slice(n % 3, (n % 3) + 1) : [],
    issue_ids: [codes.issue(matter.issue)],
    summary: matter.summary,
    needs_heard: held ? matter.needs : null,
    ...figures,
    asked_as_id: asked ? seededId('reference', 'engagementFeedback', 0) : null,
    source: n % 11 === 3 ? 'API' : 'CONSOLE',
    follow_up_due_at: held && draw.chance(0.25) ? days.time(day + draw.whole(3, 60), 540) : null,
  }
}
