import type { Pool, PoolClient } from 'pg'

const ORGANISATIONS = 100_000
const WARDS = 25
const AT_ONCE = 200_000

/** A hundred thousand organisations with a house in one of 25 wards and somebody who works there. */
export async function prepareOrganisations(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ made: boolean }>(`select to_regclass('bench_place') is not null as made`)
  if (rows[0]?.made) return
  for (const text of ORGANISATION_ROWS) await pool.query(text)
  await pool.query('analyze organisation, person, affiliation, premises, zone')
}

const SHAPE = `st_geomfromtext('MULTIPOLYGON(((0 0, 0 1, 1 1, 1 0, 0 0)))', 4326)`

const ORGANISATION_ROWS = [
  `insert into zone (id, kind, code, name, shape)
   select gen_random_uuid(), 'WARD', 'BENCH_' || n, 'Ward ' || n, ${SHAPE} from generate_series(1, ${WARDS}) n`,
  `create table bench_place as
   select n, gen_random_uuid() as organisation, gen_random_uuid() as person,
     (array(select id from zone where code like 'BENCH_%' order by code))[1 + n % ${WARDS}] as ward,
     (array(select id from directorate order by code))[1 + n % 5] as directorate
   from generate_series(0, ${ORGANISATIONS} - 1) n`,
  `insert into organisation (id, name, kind, tier, created_at)
   select organisation, 'Bench bank ' || n, 'BUSINESS', 1 + n % 3, now() - interval '3 years' from bench_place`,
  `insert into person (id, given_name, family_name, display_name)
   select person, 'Alex', 'Bench ' || n, 'Alex Bench ' || n from bench_place`,
  `insert into affiliation (id, person_id, organisation_id) select gen_random_uuid(), person, organisation from bench_place`,
  `insert into premises (id, name, organisation_id, ward_id)
   select gen_random_uuid(), 'House ' || n, organisation, ward from bench_place`,
  'create unique index bench_place_n on bench_place (n)',
]

/** Fills up to `total` engagements over the past two years. */
export async function growEngagements(connections: Pool, total: number): Promise<void> {
  const pool = await connections.connect()
  try {
    const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from engagement')
    for (let from = rows[0]?.n ?? 0; from < total; from += AT_ONCE)
      await grow(pool, from, Math.min(total, from + AT_ONCE))
    await pool.query('vacuum (analyze) engagement')
    await pool.query('vacuum (analyze) last_engaged')
  } finally {
    pool.release()
  }
}

/** One organisation in turn, in one of four ways, one in four with somebody by name; every two-hundredth is the hub's. */
async function grow(pool: PoolClient, from: number, to: number): Promise<void> {
  await pool.query('begin')
  // Row by row the triggers take minutes; what they would have kept is counted at the end.
  await pool.query('alter table engagement disable trigger user')
  await pool.query(
    `insert into engagement (id, kind, status, occurred_at, directorate_id, organisation_ids, person_ids, summary)
     select gen_random_uuid(), (array['MEETING', 'CALL', 'EMAIL', 'VISIT'])[1 + (g.n / 7) % 4], 'HELD',
       now() - make_interval(mins => 1 + g.n % 1000000), p.directorate, array[p.organisation],
       case when g.n % 4 = 0 then array[p.person] else '{}'::uuid[] end,
       'Went through what is planned for the winter, as long as people write it.'
     from generate_series($1::int, $2::int - 1) g(n)
     join bench_place p on p.n = case when g.n % 200 = 0 then 0 else g.n % ${ORGANISATIONS} end`,
    [from, to],
  )
  await pool.query('alter table engagement enable trigger user')
  await pool.query('delete from last_engaged')
  await pool.query(
    `insert into last_engaged (stakeholder_id, through, directorate_id, kind, last_at)
     select stakeholder_id, through, directorate_id, kind, last_at from last_engaged_recounted`,
  )
  await pool.query('commit')
}
