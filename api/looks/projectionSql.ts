import { dayOf } from '../platform/sql/today.ts'

const PAGE = 2_000
const NO_LIMIT = '9223372036854775807'

/** Of a record's classes those that are shown, each as the first of the account's roles that shows it. */
const shown = `
  select ripe.seq, ripe.day, ripe.category, ripe.subjects, coalesce(ripe.directorates, '{}') as directorates,
    shows.rule ->> 'role' as role, shows.rule ->> 'office' as office, shows.rule ->> 'class' as class,
    shows.rule ->> 'what' as what
  from ripe cross join rules cross join lateral (
    select distinct on (given.rule ->> 'class') given.rule
    from jsonb_array_elements(rules.rules -> 'showable') with ordinality as given(rule, place)
    where given.rule ->> 'role' = any(ripe.roles) and given.rule ->> 'class' = any(ripe.classes)
    order by given.rule ->> 'class', given.place
  ) shows
  where not exists (
      select from jsonb_array_elements_text(rules.rules -> 'rolesNeverShown') never(role)
      where never.role = any(ripe.roles))
    and not exists (
      select from jsonb_array_elements_text(rules.rules -> 'operationsNeverShown') never(operation)
      where never.operation = any(string_to_array(ripe.operation, ',')))
    and not exists (
      select from directorate d where d.looks_hidden and d.id = any(ripe.directorates))`

const lasted = (record: string): string => `
  ${dayOf(`${record}.created_at`)} <= about.day
  and (${record}.archived_at is null or ${dayOf(`${record}.archived_at`)} >= about.day)`

/** Whom an affiliation tied to an organisation that day: looks of the time before a job are not the new employer's. */
const employed = (alias: string): string => `
  coalesce(${alias}.starts_on, ${dayOf(`${alias}.created_at`)}) <= about.day
  and (${alias}.ends_on is null or ${alias}.ends_on >= about.day)
  and (${alias}.archived_at is null or ${dayOf(`${alias}.archived_at`)} >= about.day)`

/**
 * Whose a subject was. The ledger does not say for which organisation somebody wrote: with two of them, neither is told.
 */
const tied = `
  select about.*, f.organisation_id, f.person_id, null::uuid as premises_id
  from about join affiliation f on f.person_id = about.subject and ${employed('f')}
  where about.class <> 'CORRESPONDENCE' or not exists (
    select from affiliation other
    where other.person_id = f.person_id and other.organisation_id <> f.organisation_id and ${employed('other')})
  union all
  select about.*, m.organisation_id, k.person_id, null
  from about join keyholder k on k.person_id = about.subject and ${lasted('k')}
    join premises m on m.id = k.premises_id
  where about.class = 'KEYHOLDING' and m.organisation_id is not null
  union all
  select about.*, a.organisation_id, a.person_id, null
  from about join account a on a.id = about.subject
  where about.class = 'CORRESPONDENCE' and a.organisation_id is not null and 'STAKEHOLDER' = any(a.roles)
  union all
  select about.*, o.id, null, null
  from about join organisation o on o.id = about.subject
  union all
  select about.*, m.organisation_id, null, m.id
  from about join premises m on m.id = about.subject
  where m.organisation_id is not null`

/** A SPOC's is named with the directorates; "the" where the name says what it is. */
const office = `
  tied.office || case when tied.role = 'SPOC' then coalesce((
    select ' of ' || string_agg(
      case when d.name ~* '(directorate|section|department|unit|team)$' then 'the ' else '' end || d.name,
      ' and ' order by d.name collate "C")
    from directorate d where d.id = any(tied.directorates)), '') else '' end`

/** Made of what the row shows, so that rows alike are one, and ids tell nothing of others. */
const id = `md5(concat_ws('|', organisation_id, coalesce(person_id::text, '-'), coalesce(premises_id::text, '-'),
  day, office, category, class))::uuid`

/**
 * Projects the next page of the ledger: `$1` the number up to which it is done, `$2` the time up to which looks are
 * shown, `$3` the rules. Returns the number up to which it is done now.
 */
export const PROJECT = `
  with rules as materialized (select $3::text::jsonb as rules),
  page as materialized (
    select seq, at, ${dayOf('at')} as day, category, operation, roles, directorates, subjects, classes
    from ledger_record where seq > $1::bigint order by seq limit ${PAGE}),
  ripe as materialized (
    select * from page
    where seq < coalesce((select min(seq) from page where at > $2::timestamptz), ${NO_LIMIT})),
  shown as materialized (${shown}),
  about as materialized (
    select distinct day, category, directorates, role, office, class, what, subject
    from shown cross join unnest(shown.subjects) subject),
  tied as (${tied}),
  named as (
    select organisation_id, person_id, premises_id, day, ${office} as office, category, class,
      (rules.rules -> 'done' ->> category) || ' ' || what as purpose, directorates
    from tied cross join rules),
  written as (
    insert into look (id, organisation_id, person_id, premises_id, day, office, category, class, purpose,
      directorate_ids)
    select ${id}, named.* from named
    on conflict (id) do nothing)
  select coalesce(max(seq), $1::bigint) as seq, count(*)::int = ${PAGE} as "isFull" from ripe`

/** What the looks are made by beside the ledger; another value means that they have to be made again. */
export const BASIS = `
  select md5($1::text || coalesce((
    select string_agg(concat_ws('|', id, name, looks_hidden), ';' order by id) from directorate), '')) as basis`

/** What the ledger no longer has is not shown either; it forgets its oldest records first. */
export const FORGET = `
  delete from look where day < coalesce((select ${dayOf('min(at)')} from ledger_record), 'infinity')`
