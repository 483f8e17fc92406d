import type { Database } from '../api/platform/database.ts'
import { demoAccounts, emailOf } from '../seeds/demo/accounts.ts'
import { seedDemo } from '../seeds/demo/index.ts'
import { TABLES } from '../seeds/demo/tables.ts'
import { WARDS } from '../seeds/geography/wards.ts'
import { isReserved } from '../seeds/phones.ts'
import { seedReference } from '../seeds/reference/index.ts'
import { freshDatabase } from './support/database/database.ts'
import { contentHash, rowsOf } from './support/database/content.ts'
import { about, expectPresent } from './support/run/expecting.ts'

const TODAY = new Date('2026-03-02T10:00:00Z')
const REFERENCE = ['directorate', 'sector', 'issue', 'stakeholder_group', 'topic']
const FORCE = Object.keys(TABLES)

// Shared by both describes, since a fresh database takes seconds.
let first: Database

describe('reference lists', () => {
  let db: Database
  beforeAll(async () => {
    db = first = await freshDatabase()
    await seedReference(db)
  })

  it('give an administrator five directorates and twenty-five sectors to begin with', async () => {
    expect(await rowsOf(db, 'directorate')).toHaveLength(5)
    expect(await rowsOf(db, 'sector')).toHaveLength(25)
  })

  it('change nothing the second time', async () => {
    const seeded = await contentHash(db, REFERENCE)
    await seedReference(db)

    expect(await contentHash(db, REFERENCE)).toBe(seeded)
  })

  it('keep an entry as the administrator renamed it', async () => {
    await db.query({
      text: `update sector set name = 'Banks and building societies' where code = 'BANKING'`,
      values: [],
    })
    await seedReference(db)

    expect(await db.query({ text: `select name from sector where code = 'BANKING'`, values: [] })).toStrictEqual([
      { name: 'Banks and building societies' },
    ])
  })
})

describe('the demo force', () => {
  let db: Database
  const lines: string[] = []
  beforeAll(async () => {
    db = await freshDatabase()
    await db.asOwner((owner) => seedDemo({ db, owner }, (line) => lines.push(line), TODAY))
  })
  const one = async <Row>(text: string, values: unknown[] = []): Promise<Row> => {
    const [row] = await db.query<Row>({ text, values })
    expectPresent(row)
    return row
  }

  it('gives an operator streets whose corners lie on both', async () => {
    const { apart, corners } = await one<{ apart: number; corners: number }>(`
      select count(*)::int as corners, max((select max(ST_Distance(c.location, s.shape::geography)) from street s where s.name in (c.name, c.meets)
        and ST_DWithin(s.shape::geography, c.location, 500) and not exists (select from street t where t.name = s.name and t.id <> s.id)))::float8 as apart
      from street_place c where c.meets is not null`)

    about(`${corners} corners`, () => expect(corners).toBeGreaterThan(25))
    about(`${apart} metres`, () => expect(apart).toBeLessThan(1))
  })

  it('gives the map an invented river and parks, all with valid shapes', async () => {
    const found = await db.query<{ kind: string; areas: number; sound: boolean }>({
      text: `
        select kind, count(*)::int as areas, bool_and(ST_IsValid(shape) and name is not null) as sound
        from map_area
        group by kind order by kind
      `,
      values: [],
    })

    expect(found).toStrictEqual([
      { kind: 'PARK', areas: 3, sound: true },
      { kind: 'WATER', areas: 2, sound: true },
    ])
  })

  it('is closed on the bank holidays of three years, as the standing rules have them', async () => {
    const closed = await db.query<{ day: string }>({
      text: 'select day::text as day from closed_day where imported order by day',
      values: [],
    })

    expect(closed).toHaveLength(24)
    expect(closed.map(({ day }) => day).filter((day) => day > '2026-03' && day < '2028')).toStrictEqual([
      ...['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
      ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30'],
      ...['2027-12-27', '2027-12-28'],
    ])
  })

  it('prints what it does', () => expect(lines.length).toBeGreaterThanOrEqual(3))

  it('is the same force in two databases', async () => {
    await first.asOwner((owner) => seedDemo({ db: first, owner }, () => undefined, TODAY))
    expect(await contentHash(first, [...FORCE, 'zone'])).toBe(await contentHash(db, [...FORCE, 'zone']))
  })

  it('adds nothing when it is seeded again', async () => {
    const everything = [
      ...REFERENCE,
      ...FORCE,
      'zone',
      'street',
      'map_area',
      'closed_day',
      'account',
      'credential',
      'spoc_assignment',
      'pending_change',
    ]
    const seeded = await contentHash(db, everything)

    await db.asOwner((owner) => seedDemo({ db, owner }, () => undefined, TODAY))

    expect(await contentHash(db, everything)).toBe(seeded)
  })

  it('cannot ring anybody: every number is reserved for drama', async () => {
    const numbers = await db.query<{ value: string }>({
      text: `select value from contact_point where kind in ('PHONE', 'MOBILE')`,
      values: [],
    })

    expect(numbers.length).toBeGreaterThan(500)
    expect(numbers.filter(({ value }) => !isReserved(value))).toStrictEqual([])
  })

  it('cannot write to anybody: every domain ends in .example', async () => {
    const addresses = await db.query<{ address: string }>({
      text: `
        select value as address from contact_point
        where kind = 'EMAIL'
        union all
        select email from account
        union all
        select website from organisation
        where website is not null
      `,
      values: [],
    })

    expect(addresses.length).toBeGreaterThan(500)
    expect(
      addresses.filter(({ address }) => !/^(https:\/\/|[a-z0-9.-]+@)[a-z0-9.-]+\.example$/.test(address)),
    ).toStrictEqual([])
  })

  it('has premises within the polygon of each of the 25 wards', async () => {
    const placed = await db.query<{ code: string; within: number }>({
      text: `select code, count(*) filter (where ST_Covers(shape, location::geometry))::int as within
             from zone join premises on ward_id = zone.id where kind = 'WARD' group by code having bool_and(ST_Covers(shape, location::geometry))`,
      values: [],
    })

    expect(placed.map(({ code }) => code).sort()).toStrictEqual(WARDS.map(({ code }) => code))
    for (const { code, within } of placed) about(code, () => expect(within).toBeGreaterThanOrEqual(5))
  })

  it('has valid wards that fill the City without overlapping', async () => {
    expect(await one(`select count(*)::int as invalid from zone where not ST_IsValid(shape)`)).toStrictEqual({
      invalid: 0,
    })

    const { city, sum } = await one<{ city: number; sum: number }>(
      `
        select ST_Area((select shape from zone where kind = 'BOROUGH')::geography) as city, sum(ST_Area(shape::geography)) as sum
        from zone
        where kind = 'WARD'
      `,
    )

    expect(Math.abs(city - sum)).toBeLessThan(1)
  })

  it('has every demo account with its role, and nobody else who can sign in', async () => {
    const accounts = await db.query<{ email: string; role: string }>({
      text: `
        select email, array_to_string(roles, $1) as role from account
        where exists (select from credential where account_id = account.id)
      `,
      values: [','],
    })
    const byEmail = (a: { email: string }, b: { email: string }) => (a.email < b.email ? -1 : 1)

    expect(accounts).toHaveLength(15)
    expect(accounts.sort(byEmail)).toStrictEqual(
      demoAccounts.map((account) => ({ email: emailOf(account), role: account.role })).sort(byEmail),
    )
  })

  it('gives an administrator and a data-protection officer something to look at, seeded once', async () => {
    const counted = () =>
      one(`
        select
          (select count(*)::int from account where invitation_expires_at is not null) as invited,
          (select count(*)::int from account where suspended_at is not null) as suspended,
          (select count(*)::int from colleague_invitation where expires_at > '${TODAY.toISOString()}') as colleagues,
          (select count(*)::int from outbox_mail where state = 'FAILED') as mails,
          (select count(*)::int from api_key) as keys,
          (select count(*)::int from break_glass where confirmed_by = 'Demo Inspector') as confirmed,
          (select count(*)::int from break_glass) as openings,
          (
            select count(*)::int from ledger_record
            where category = 'DISCLOSURE' and operation like 'export of %'
          ) as exports,
          (select count(*)::int from break_glass b join person p on p.id = b.subject_id) as known
      `)
    const once = {
      ...{ invited: 2, suspended: 1, colleagues: 1, mails: 1, keys: 1 },
      ...{ confirmed: 1, openings: 4, exports: 2, known: 4 },
    }

    expect(await counted()).toStrictEqual(once)

    await db.asOwner((owner) => seedDemo({ db, owner }, () => undefined, TODAY))

    expect(await counted()).toStrictEqual(once)
  })

  it('has a year of questions in every state, with all that belongs to them', async () => {
    const counted = await one<Record<string, number>>(`
      select
        (select count(*)::int from question where asker_status = 'ASKED' and taken_at is null) as "ASKED",
        (select count(*)::int from question where asker_status = 'ASKED' and taken_at is not null) as "ASSIGNED",
        (select count(*)::int from question where asker_status = 'WAITING') as "WAITING",
        (select count(*)::int from question where asker_status = 'ANSWERED') as "ANSWERED",
        (select count(*)::int from question where asker_status = 'CLOSED') as "CLOSED",
        (select count(*)::int from question where asker_status = 'WITHDRAWN') as "WITHDRAWN",
        (select count(*)::int from question where asker_status = 'ASKED' and due_at < '${TODAY.toISOString()}') as overdue,
        (select count(*)::int from question_handling where not answer_in_time) as late,
        (select count(*)::int from (select handling_id from question_route group by 1 having count(*) > 1) r) as together,
        (select count(*)::int from (select from question_route where state in ('DECLINED', 'PASSED_ON')) r) as "given away",
        (select count(*)::int from question_relation) as related,
        (select count(*)::int from question where answered_at is not null and asker_status = 'ASKED') as reopened,
        (
          select count(*)::int from question q join account a on a.id = q.asker_id
          where q.person_id is not null and 'SPOC' = any(a.roles)
        ) as "for a person",
        (select count(*)::int from attachment where post_id is null) as "files of questions",
        (select count(*)::int from attachment where post_id is not null) as "files of answers",
        (select count(*)::int from post where mail_subject is not null) as "changed subjects",
        (select count(*)::int from (select from post group by question_id having count(*) > 20) p) as "long threads",
        (select count(*)::int from handling_note) as notes,
        (select count(*)::int from question_rating) as ratings,
        (select count(*)::int from held_mail) as "held mails",
        (select count(*)::int from routing_rule where operation is not null) as operations,
        (select count(*)::int from answer_template) as templates
    `)
    for (const [what, count] of Object.entries(counted)) about(what, () => expect(count).toBeGreaterThan(0))

    const wrong = await db.query({
      text: `
        select reference from question q join question_handling h on h.id = q.handling_id
        where q.asked_at > '${TODAY.toISOString()}' or q.answered_at < q.first_answered_at or q.closed_at < q.answered_at
          or (q.answered_at is not null) <> (h.answer_minutes is not null)
          or exists (select from post p where p.question_id = q.id and p.posted_at > '${TODAY.toISOString()}')`,
      values: [],
    })
    expect(wrong).toStrictEqual([])
  })

  it('assigns each demo SPOC to one directorate, which they lead; one is away next week', async () => {
    const assigned = await db.query({
      text: `
        select email, code, lead, absent_from::text || ' to ' || absent_until as away from spoc_assignment
        join account on account.id = account_id
        join directorate on directorate.id = directorate_id order by email
      `,
      values: [],
    })
    expect(assigned).toStrictEqual([
      { email: 'spoc.community@demo.example', code: 'COMMUNITY', lead: true, away: '2026-03-09 to 2026-03-13' },
      { email: 'spoc.crime@demo.example', code: 'CRIME', lead: true, away: null },
      { email: 'spoc.economic@demo.example', code: 'ECONOMIC_CRIME', lead: true, away: null },
    ])
  })

  it('gives each demo stakeholder colleagues, premises and keyholders of their own', async () => {
    const owned = await db.query<{ colleagues: number; premises: number; keyholders: number }>({
      text: `
        select
          (
            select count(*)::int from affiliation f
            where f.organisation_id = a.organisation_id and ends_on is null
          ) as colleagues,
          (select count(*)::int from premises p where p.organisation_id = a.organisation_id) as premises,
          (
            select count(*)::int from premises p join keyholder k on k.premises_id = p.id
            where p.organisation_id = a.organisation_id
          ) as keyholders
        from account a join organisation o on o.id = a.organisation_id
        where 'STAKEHOLDER' = any(roles) and person_id is not null and o.unconfirmed_since is null
      `,
      values: [],
    })

    expect(owned).toHaveLength(2)
    for (const { colleagues, premises, keyholders } of owned) {
      expect(colleagues).toBeGreaterThanOrEqual(8)
      expect(premises).toBeGreaterThanOrEqual(3)
      expect(keyholders).toBeGreaterThanOrEqual(9)
    }
  })

  it('keeps apart what two directorates know of the same person', async () => {
    const { shared } = await one<{ shared: number }>(
      `
        select count(*)::int as shared
        from (
          select person_id from restricted_note join directorate d on d.id = directorate_id
          where d.code in ('CRIME', 'ECONOMIC_CRIME') and person_id is not null
          group by person_id having count(distinct d.code) = 2
        ) as known
      `,
    )
    expect(shared).toBeGreaterThanOrEqual(20)

    const { three } = await one<{ three: number }>(
      `
        select count(*)::int as three
        from (
          select person_id from contact_point where given_for = 'PRIVATE'
          group by person_id having count(distinct directorate_id) >= 3
        ) as known
      `,
    )
    expect(three).toBeGreaterThanOrEqual(1)
  })

  it('gives a register manager good and broken records to find', async () => {
    const found = await one<Record<string, number>>(
      `
        select
          (
            select count(distinct n)::int
            from (
              select count(k.id) as n from premises p left join keyholder k on k.premises_id = p.id
              group by p.id
            ) as counted
          ) as sizes,
          (select count(*)::int from keyholder where suspended_at is not null) as suspended,
          (select count(*)::int from keyholder where verified_at is null) as unverified,
          (select count(*)::int from premises where location is null) as unplaced,
          (select count(*)::int from organisation where review_date < $1::date) as overdue,
          (select count(*)::int from affiliation where ends_on is not null) as ended,
          (select count(*)::int from consent_event where decision = 'WITHDRAWN') as withdrawn
      `,
      [TODAY.toISOString().slice(0, 10)],
    )

    expect(found['sizes']).toBe(6)
    expect(Object.entries(found).filter(([, count]) => count === 0)).toStrictEqual([])
  })
})
