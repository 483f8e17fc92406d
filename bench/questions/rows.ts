import type { Pool, PoolClient } from 'pg'

export type Place = { directorate: string; spoc: string; stakeholder: string; organisation: string }

/** One who had asked everything would make the planner think that of everybody. */
const ASKERS = 2_000

/** Of so many, those that are answered have threads of 20 posts. */
const THREADED = 400
/** As far as here the others are open, so that a small register has some to answer. */
const SMALL = 2_000

/**
 * Fills up to `total` questions: half of them of the first of five directorates, a tenth still open, asked by 50
 * organisations in turn. The answered ones among the first have 20 posts, the others two.
 */
export async function growTo(connections: Pool, total: number, { spoc }: Place): Promise<void> {
  const pool = await connections.connect()
  try {
    await grow(pool, total, spoc)
  } finally {
    pool.release()
  }
}

async function grow(pool: PoolClient, total: number, spoc: string): Promise<void> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from question where reference like 'Q-B-%'`,
  )
  const from = rows[0]?.n ?? 0
  if (from >= total) return
  await pool.query(
    `
      insert into account (id, email, display_name, roles, standing, organisation_id)
      select gen_random_uuid(), 'asker-' || n || '@bench.example', 'Asker ' || n, '{STAKEHOLDER}', 'EDITOR',
        (select id from organisation order by id offset n % 50 limit 1)
      from generate_series(1, $1) n
      where not exists (select from account where email like 'asker-%')`,
    [ASKERS],
  )
  await pool.query(
    `
      create temporary table grown as
      select n, gen_random_uuid() as question, gen_random_uuid() as handling,
        (array(select id from directorate order by code limit 5))[case when n % 20 < 11 then 1 else 2 + n % 4 end] as directorate,
        (select id from organisation order by id offset n % 50 limit 1) as organisation,
        (array(select id from issue order by code))[1 + n % 16] as issue,
        (select id from account where email like 'asker-%' order by email offset n % ${ASKERS} limit 1) as asker,
        now() - make_interval(mins => n) as at, n % 10 = 0 or n between ${THREADED} and ${SMALL} as open
      from generate_series($1::int, $2::int - 1) n`,
    [from, total],
  )
  for (const text of statements) await pool.query(text, text.includes('$1') ? [spoc] : [])
  await pool.query('drop table grown')
  await pool.query('analyze account, question, question_handling, question_route, post, question_directorate')
}

const statements = [
  `insert into question_handling (id, clock_from, taken_at, assignee_id, routed_directorate_ids, tier, clock_revision)
   select handling, at, at, $1, array[directorate], 2,
     (select version from working_calendar order by id limit 1) + (select sum(version) from response_time) from grown`,
  `insert into question (id, reference, handling_id, subject, body, issue_id, urgency, asker_status, asked_at, due_at,
     first_answer_due_at, first_answered_at, answered_at, asker_id, organisation_id, routed_directorate_ids, assignee_id, taken_at)
   select question, 'Q-B-' || question, handling, 'Question ' || n || ' about parking in lane ' || n % 997,
     'When will it be open again?', issue, 'NORMAL', case when open then 'ASKED' else 'ANSWERED' end, at,
     at + interval '3 days', at + interval '1 day', case when not open then at end, case when not open then at end,
     asker, organisation, array[directorate], $1, at
   from grown`,
  `insert into question_directorate (question_id, directorate_id) select question, directorate from grown`,
  `insert into question_route (id, handling_id, directorate_id, state, answered_at, routed_directorate_ids)
   select gen_random_uuid(), handling, directorate, case when open then 'OPEN' else 'ANSWERED' end,
     case when not open then at end, array[directorate] from grown`,
  `insert into post (id, question_id, author_id, from_force, officer_id, body, posted_at, way, answers_for_id, organisation_id,
     asker_id, routed_directorate_ids)
   select gen_random_uuid(), question, case when m % 2 = 0 then directorate else asker end, m % 2 = 0,
     case when m % 2 = 0 then $1::uuid end, 'Post ' || m || ' of the thread, as long as people write them by and large.',
     at + make_interval(secs => m), 'WEB', case when m % 2 = 0 then directorate end, organisation, asker, array[directorate]
   from grown cross join lateral generate_series(0, case when n < ${THREADED} then 19 else 1 end) m
   where not open`,
]
