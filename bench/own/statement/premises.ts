import { connection, moment, numbered } from './sql.ts'

const TODAY = `(now() at time zone 'Europe/London')::date`
const NPCC = 'NPCC, Police Requirements and Response to Security Systems, keyholders'

/** In the order in which they are shown: code, kept, broken, not known, source. */
const WORDS = [
  [
    'TWO_KEYHOLDERS',
    'Two different people can be rung by different numbers',
    'Fewer than two different people can be rung by different numbers',
    'Not known whether two different people can be rung by different numbers',
    NPCC,
  ],
  [
    'ALL_VERIFIED',
    'Every keyholder was verified within six months',
    'A keyholder was not verified within six months',
    'Not known whether every keyholder was verified within six months',
    'UK GDPR Art. 5(1)(d), accuracy; six months is the register’s own measure',
  ],
  [
    'SOMEBODY_WITHIN_20_MINUTES',
    'Somebody can attend within 20 minutes',
    'Nobody can attend within 20 minutes',
    'Not known whether anybody can attend within 20 minutes',
    NPCC,
  ],
  [
    'NO_SHARED_PHONE',
    'No two keyholders share a number',
    'Keyholders share a number',
    'Not known whether keyholders share a number',
    'The register: who shares a telephone cannot stand in for the other',
  ],
  [
    'NOT_ONLY_THE_OCCUPIER',
    'The occupier is not its only keyholder',
    'Only the occupier holds keys',
    'Not known whether anybody but the occupier holds keys',
    'The register: the occupier of a dwelling may be who is to be helped',
  ],
] as const

/** Whether each rule is kept. An owner does not know of numbers that somebody gave for another organisation. */
const HOLDS: Record<(typeof WORDS)[number][0], string> = {
  TWO_KEYHOLDERS: 'case when people_rung >= 2 and numbers >= 2 then true when people < 2 then false end',
  ALL_VERIFIED: 'case when any_unverified then false when any_verified_unknown then null else true end',
  SOMEBODY_WITHIN_20_MINUTES: 'case when any_soon then true when any_soon_unknown then null else false end',
  NO_SHARED_PHONE: 'case when people_and_numbers > numbers then false when people < 2 then true end',
  NOT_ONLY_THE_OCCUPIER: 'true',
}

const rule = ([code, kept, broken, unknown, source]: (typeof WORDS)[number]): string => {
  const verdict = (...[yes, no, open]: [string, string, string]): string =>
    `case ${HOLDS[code]} when true then '${yes}' when false then '${no}' else '${open}' end`
  return `json_build_object(
    'code', '${code}', 'state', ${verdict('KEPT', 'BROKEN', 'NOT_KNOWN')},
    'words', ${verdict(kept, broken, unknown)}, 'source', '${source}')`
}

/** What of a keyholder is worked out, once for fitness and rules alike. */
const judged = `
  select
    k.*,
    n.display_name,
    case
      when k.verified_at is null then false
      when (k.verified_at at time zone 'Europe/London')::date > ${TODAY} then null
      else ((k.verified_at at time zone 'Europe/London')::date + interval '6 months')::date >= ${TODAY}
    end as verified,
    k.travel_minutes <= 20 as soon,
    n.archived_at is null as here,
    array(
      select c.value from contact_point c
      where c.person_id = k.person_id and c.kind in ('PHONE', 'MOBILE') and c.given_for in ('CALL_OUT', 'WORK')
        and (c.organisation_id is null or c.organisation_id = $1) and c.consent is distinct from 'WITHDRAWN'
        and c.archived_at is null) as numbers,
    (
      select max(a.to_day) from absence a
      where a.person_id = k.person_id and ${TODAY} between a.from_day and a.to_day
        and (a.premises_id is null or a.premises_id = k.premises_id) and a.organisation_id = $1
        and a.archived_at is null) as absent_until
  from keyholder k join person n on n.id = k.person_id
  where k.premises_id = m.id and k.archived_at is null`

const keyholder = `json_build_object(
  'id', k.id,
  'version', k.version,
  'callOrder', k.call_order,
  'verifiedAt', ${moment('k.verified_at')},
  'absentUntil', k.absent_until,
  'fitness', case
    when k.suspended_at is not null or k.verified is false or k.soon is false or k.transport = 'NONE'
      or k.full_access is false or k.trained is false or k.agreed_on > ${TODAY} or not k.here then 'UNFIT'
    when k.verified and k.soon and k.transport is not null and k.full_access and k.trained and k.agreed_on is not null
      and k.numbers <> '{}' then 'FIT'
    else 'FIT_WITH_UNKNOWNS' end,
  'person', json_build_object('id', k.person_id, 'displayName', k.display_name))`

const keyholders = `
  with judged as (${judged})
  select
    (select (json_agg(${keyholder} order by k.absent_until is not null, k.call_order, k.id))::jsonb from judged k) as list,
    rung.*
  from (
    select
      count(distinct k.person_id) as people,
      count(distinct k.person_id) filter (where number is not null) as people_rung,
      count(distinct number) as numbers,
      count(distinct (k.person_id, number)) filter (where number is not null) as people_and_numbers,
      bool_or(k.verified is false) as any_unverified,
      bool_or(k.verified is null) as any_verified_unknown,
      bool_or(k.soon) as any_soon,
      bool_or(k.soon is null) as any_soon_unknown
    from judged k left join unnest(case when k.here then k.numbers else '{}' end) as number on true
    where k.suspended_at is null
  ) rung`

export const premises = connection(
  `json_build_object(
    'id', t.id,
    'version', t.version,
    'name', t.name,
    'addressLine1', t.address_line1,
    'postcode', t.postcode,
    'rules', json_build_array(${WORDS.map(rule).join(', ')}),
    'keyholders', coalesce(t.list, '[]'))`,
  `select m.*, h.*, ${numbered('m.name_folded collate "C", m.id')}
   from premises m cross join lateral (${keyholders}) h
   where m.organisation_id = $1 and m.archived_at is null
   order by m.name_folded collate "C", m.id
   limit 20`,
)
