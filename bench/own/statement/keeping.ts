import { connection, moment, named, numbered, person } from './sql.ts'

const TODAY = `(now() at time zone 'Europe/London')::date`
const ACCESS = `json_build_object('unreadableFields', '[]'::json)`
const organisation = `(select json_build_object('id', t.organisation_id) where t.organisation_id is not null)`

export const absences = connection(
  `json_build_object(
    'id', t.id,
    'version', t.version,
    'archivedAt', null,
    'from', t.from_day,
    'to', t.to_day,
    'person', ${person('t.person_id')},
    'premises', ${named('premises', 't.premises_id')},
    'organisation', ${organisation},
    'access', ${ACCESS})`,
  `select *, ${numbered('from_day, id')} from absence
   where organisation_id = $1 and archived_at is null and to_day >= ${TODAY} order by from_day, id limit 50`,
)

/** Of the organisation, and of its people where they name none. */
export const wishes = connection(
  `json_build_object(
    'id', t.id,
    'version', t.version,
    'archivedAt', ${moment('t.archived_at')},
    'channel', t.channel,
    'from', t.from_time,
    'until', t.until_time,
    'topic', ${named('topic', 't.topic_id')},
    'person', ${person('t.person_id')},
    'organisation', ${organisation},
    'access', ${ACCESS})`,
  `select w.*, ${numbered('w.id')} from wish w
   where (w.organisation_id = $1 or (w.organisation_id is null and w.person_id in (
       select person_id from affiliation
       where organisation_id = $1 and archived_at is null and (ends_on is null or ends_on >= ${TODAY}))))
     and w.archived_at is null
   order by w.id limit 100`,
)

/** Those who sign in for the organisation. */
export const accounts = `(
  select json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object(
    'id', t.id,
    'email', t.email,
    'roles', t.roles,
    'person', (select json_build_object('id', t.person_id) where t.person_id is not null)
  )) order by t.display_name_folded collate "C", t.id), '[]'))
  from (
    select a.*, folded(a.display_name) as display_name_folded from account a
    where a.organisation_id = $1 and a.standing is not null and a.suspended_at is null and a.archived_at is null
    order by folded(a.display_name) collate "C", a.id limit 50
  ) t)`
