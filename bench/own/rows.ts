/**
 * Of each organisation in the temporary table `house` (`id`, `n`): as much as a firm with four buildings keeps. Everybody
 * has a call-out number: of somebody without one, the API tells an owner only that it is not known.
 */
const PEOPLE = 12
const PREMISES = 4
const KEYHOLDERS = 5
const ISSUES = 4
const QUESTIONS = 30

/** Half of what an organisation keeps has been looked at this week, so that it is asked about the other half. */
const touched = (n: string): string => `now() - make_interval(days => case when ${n} % 2 = 0 then 60 else 5 end)`
const reference = (table: string, count: number): string =>
  `cross join lateral (select id, row_number() over (order by code) as at from ${table} limit ${count}) as r`

export const houseRows: readonly string[] = [
  `insert into organisation (id, name, kind, tier, website, sector_id)
   select id, 'Bench house ' || n, 'BUSINESS', 2, 'https://house' || n || '.example',
     (select id from sector order by code offset n % 5 limit 1)
   from house`,
  `insert into organisation_group (organisation_id, group_id)
   select h.id, r.id from house h ${reference('stakeholder_group', 2)}`,
  `insert into organisation_issue (organisation_id, issue_id, text, since)
   select h.id, r.id, 'Since the works began, the back entrance is out of sight after dark: ' || r.at, date '2026-01-01' + r.at::int
   from house h ${reference('issue', ISSUES)}`,

  `create temporary table house_person as
   select h.id as house, h.n as house_n, i, gen_random_uuid() as id, gen_random_uuid() as email, gen_random_uuid() as night
   from house h, generate_series(0, ${PEOPLE - 1}) i`,
  `insert into person (id, given_name, family_name, display_name)
   select id, 'Sam', 'House ' || i, 'Sam House ' || i from house_person`,
  `insert into affiliation (id, person_id, organisation_id, role, starts_on, updated_at)
   select gen_random_uuid(), id, house, case when i % 3 = 0 then 'Manager' else 'Caretaker' end, '2024-04-01', ${touched('i')}
   from house_person`,
  `insert into contact_point (id, person_id, kind, value, given_for, verified_on, updated_at)
   select email, id, 'EMAIL', 'sam.house' || i || '@house' || house_n || '.example', 'WORK', '2026-02-01'::date, ${touched('i')}
   from house_person
   union all
   select night, id, 'MOBILE', '+447700900' || lpad(((house_n * ${PEOPLE} + i) % 1000)::text, 3, '0'), 'CALL_OUT', null, ${touched('i / 2')}
   from house_person
   union all
   select gen_random_uuid(), id, 'MOBILE', '+447700901' || lpad(((house_n * ${PEOPLE} + i) % 1000)::text, 3, '0'), 'PRIVATE', null, now()
   from house_person where i % 4 = 0`,
  `insert into consent_event (id, contact_point_id, decision, recorded_at, source)
   select gen_random_uuid(), night, 'GIVEN', now() - interval '400 days', 'Keyholder form' from house_person`,

  `create temporary table house_premises as
   select h.id as house, h.n as house_n, i, gen_random_uuid() as id from house h, generate_series(0, ${PREMISES - 1}) i`,
  `insert into premises (id, name, address_line1, postcode, use, organisation_id, updated_at)
   select id, 'House ' || house_n || ', building ' || i, i + 1 || ' Lothbury', 'EC2R ' || i + 1 || 'HH', 'Office', house, ${touched('i')}
   from house_premises`,
  `create temporary table house_keyholder as
   select m.house, m.id as premises, p.id as person, gen_random_uuid() as id, k, m.i
   from house_premises m
   cross join generate_series(0, ${KEYHOLDERS - 1}) k
   join house_person p on p.house = m.house and p.i = (m.i * 2 + k) % ${PEOPLE}`,
  `insert into keyholder (id, premises_id, person_id, call_order, travel_minutes, transport, full_access, trained, agreed_on,
     verified_at, suspended_at, updated_at)
   select id, premises, person, k + 1, 10 + 5 * k, case when k = 4 then 'NONE' else 'CAR' end, true, k < 4 or null, '2025-01-01',
     now() - make_interval(days => 20 + 70 * ((i + k) % 4)), case when i = 2 and k = 1 then now() end, ${touched('k')}
   from house_keyholder`,
  `insert into absence (id, person_id, organisation_id, from_day, to_day)
   select gen_random_uuid(), id, house, current_date - 2, current_date + 30 from house_person where i in (2, 5)`,
  `insert into wish (id, organisation_id, topic_id, channel)
   select gen_random_uuid(), h.id, r.id, 'EMAIL' from house h ${reference('topic', 3)}`,

  `create temporary table house_account as
   select id as house, gen_random_uuid() as id, 'house-' || id || '@bench.example' as email from house`,
  `insert into account (id, email, display_name, roles, standing, organisation_id)
   select id, email, 'Sam House', '{STAKEHOLDER}', 'EDITOR', house from house_account`,
  `insert into pending_change (id, organisation_id, object_type, object_id, field, about, class, old_value, new_value, basis,
     on_version, premises_id, proposer_id, proposed_by, proposed_at, decides, status, decided_by, decided_office, settled_at, reason)
   select gen_random_uuid(), m.house, 'Premises', m.id, 'name', m.id || ' name ' || k, 'DIRECTORY', to_jsonb('Old'::text),
     to_jsonb('New ' || k), to_jsonb('Old'::text), 1, m.id, a.id, 'Sam House', now() - make_interval(days => k, hours => m.i), 'SPOC',
     case k when 0 then 'PROPOSED' else 'REJECTED' end, case k when 1 then 'Bench SPOC' end,
     case k when 1 then 'a SPOC of Community' end, case k when 1 then now() end,
     case k when 1 then 'The deeds name it otherwise.' end
   from house_premises m join house_account a using (house) cross join generate_series(0, 1) k where m.i < 3`,

  `create temporary table house_question as
   select h.id as house, a.id as asker, q, gen_random_uuid() as id, gen_random_uuid() as handling, d.id as directorate,
     now() - make_interval(days => q * 9, mins => h.n) as at
   from house h join house_account a on a.house = h.id
   cross join generate_series(1, ${QUESTIONS}) q
   cross join (select id from directorate order by code limit 1) d`,
  `insert into question_handling (id, clock_from, taken_at, routed_directorate_ids, tier, clock_revision)
   select handling, at, at, array[directorate], 2,
     (select version from working_calendar order by id limit 1) + (select sum(version) from response_time)
   from house_question`,
  `insert into question (id, reference, handling_id, subject, body, issue_id, urgency, asker_status, asked_at, due_at,
     first_answer_due_at, first_answered_at, answered_at, asker_id, organisation_id, routed_directorate_ids, taken_at)
   select id, 'Q-H-' || id, handling, 'Deliveries at gate ' || q, 'When may lorries stop there?',
     (select id from issue order by code offset q % 4 limit 1), 'NORMAL', case when q < 3 then 'ASKED' else 'ANSWERED' end, at,
     at + interval '3 days', at + interval '1 day', case when q >= 3 then at end, case when q >= 3 then at end,
     asker, house, array[directorate], at
   from house_question`,
  `insert into question_directorate (question_id, directorate_id) select id, directorate from house_question`,
  `insert into question_route (id, handling_id, directorate_id, state, routed_directorate_ids)
   select gen_random_uuid(), handling, directorate, 'OPEN', array[directorate] from house_question`,
]
