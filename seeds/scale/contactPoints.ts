import { DIRECTORATES } from '../reference/directorates.ts'
import { happens, oneOf, pick } from './chance.ts'
import { reservedNumber } from '../phones.ts'
import { daysAgo, id, record } from './record.ts'
import { PEOPLE_PER_ORGANISATION, type Size } from './size.ts'

const SOURCES = ['Keyholder form', 'Telephone call', 'Own profile', 'Meeting', 'Directorate spreadsheet']

const number = (range: 'london' | 'mobile', i: string, salt: number) =>
  `'${reservedNumber(range, 0).slice(0, -3)}' || lpad(${pick(i, salt, 1_000)}::text, 3, '0')`

/**
 * Of 20 people, 13 have a work e-mail, 5 a private mobile and 17 a call-out mobile: the first three of each
 * organisation, who hold keys most often, and some of the fourth. Each organisation has a telephone.
 */
export function contactPoints(size: Size): string {
  const ascii = `lower(regexp_replace(translate(normalize(given_name || '.' || family_name, NFKD), 'łı', 'li'), '[^a-zA-Z.]', '', 'g'))`
  const workEmail = `${ascii} || i || '@org' || i / ${PEOPLE_PER_ORGANISATION} || '.example'`
  return `
with numbered as materialized (select id, row_number() over (order by code) - 1 as lot from directorate)
insert into contact_point (
  id, created_at, updated_at, person_id, organisation_id, kind, value, given_for, directorate_id, verified_on)
select ${record('contactPoint', 'n', size)}, person_id, organisation_id, kind, value, given_for, d.id,
  case when ${happens('n', 82, 0.7)} then ${daysAgo('n', 83, { least: 2, most: 800 }, size)} end
from (
  select i as n, p.id as person_id, null::uuid as organisation_id, 'EMAIL' as kind, ${workEmail} as value, 'WORK' as given_for
  from generate_series(0, ${size.people - 1}) as i join person p on p.id = ${id('person', 'i')} where i % 20 < 13
  union all
  select ${size.people} + i, ${id('person', 'i')}, null, 'MOBILE', ${number('mobile', 'i', 84)}, 'PRIVATE'
  from generate_series(0, ${size.people - 1}) as i where i % 20 in (0, 3, 7, 14, 18)
  union all
  select ${size.people * 2} + i, ${id('person', 'i')}, null, 'MOBILE', ${number('mobile', 'i', 85)}, 'CALL_OUT'
  from generate_series(0, ${size.people - 1}) as i where i % ${PEOPLE_PER_ORGANISATION} < 3 or i % 20 in (3, 11)
  union all
  select ${size.people * 3} + i, null, ${id('organisation', 'i')}, 'PHONE', ${number('london', 'i', 86)}, 'WORK'
  from generate_series(0, ${size.organisations - 1}) as i
) as row
left join numbered d on d.lot = ${pick('n', 81, DIRECTORATES.length)} and given_for <> 'WORK'`
}

/** Consent for contacts not given for work; one in twelve withdrew it later. */
export const consents = (size: Size): string => `
insert into consent_event (id, created_at, updated_at, contact_point_id, decision, recorded_at, source)
select ${record('consentEvent', 'i * 2 + k', size)}, id, case k when 0 then 'GIVEN' else 'WITHDRAWN' end,
  ${daysAgo('i', 91, { least: 400, most: 900 }, size)} + k * 200 + time '11:00' at time zone 'UTC', ${oneOf('i', 92, SOURCES)}
from (
  select id, row_number() over (order by id) as i
  from contact_point
  where given_for <> 'WORK'
    and id >= ${id('contactPoint', '0')}
    and id <= ${id('contactPoint', String(size.people * 3))}
) as row,
  generate_series(0, 1) as k
where k = 0 or ${happens('i', 93, 1 / 12)}`
