import { OPERATION_LENGTH } from '../access/ledger/entry.ts'
import { dayOf } from '../platform/sql/today.ts'
import { TIED } from './tiesSql.ts'

/** A record may name hundreds of subjects, and a page has to end within the time of one statement. */
const PAGE = 500
const NO_LIMIT = '9223372036854775807'

/**
 * Of a record's classes those that are shown, each as the first of the account's roles that shows it. Where the list of
 * operations was cut, one that hides the record may be missing. Without its directorates nobody knows whether a SPOC's
 * are among those whose looks are hidden.
 */
const shown = `
  select ripe.at, ripe.day, ripe.category, ripe.subjects, looker.organisation_id as own,
    case when shows.rule ->> 'role' = 'SPOC' then ripe.directorates else '{}' end as directorates,
    shows.rule ->> 'role' as role, shows.rule ->> 'office' as office, shows.rule ->> 'class' as class,
    shows.rule ->> 'what' as what
  from ripe left join account looker on looker.id = ripe.account_id cross join rules cross join lateral (
    select distinct on (given.rule ->> 'class') given.rule
    from jsonb_array_elements(rules.rules -> 'showable') with ordinality as given(rule, place)
    where given.rule ->> 'role' = any(ripe.roles) and given.rule ->> 'class' = any(ripe.classes)
    order by given.rule ->> 'class', given.place
  ) shows
  where length(ripe.operation) < ${OPERATION_LENGTH}
    and not exists (
      select from jsonb_array_elements_text(rules.rules -> 'rolesNeverShown') never(role)
      where never.role = any(ripe.roles))
    and not exists (
      select from jsonb_array_elements_text(rules.rules -> 'operationsNeverShown') never(operation)
      where never.operation = any(string_to_array(ripe.operation, ',')))
    and not string_to_array(ripe.operation, ',') <@ array(
      select jsonb_array_elements_text(rules.rules -> 'operationsHiddenAlone'))
    and (shows.rule ->> 'role' <> 'SPOC' or exists (
      select from directorate d where d.id = any(ripe.directorates)))
    and not exists (
      select from directorate d where d.looks_hidden and d.id = any(ripe.directorates))`

/** A SPOC's is named with the directorates; "the" where the name says what it is. */
const office = `
  tied.office || case when tied.role = 'SPOC' then coalesce((
    select ' of ' || string_agg(
      case when d.name ~* '(directorate|section|department|unit|team)$' then 'the ' else '' end || d.name,
      ' and ' order by d.name collate "C")
    from directorate d where d.id = any(tied.directorates)), '') else '' end`

/** Made of what the row shows and hides by, so that rows alike are one, and ids tell nothing of others. */
const id = `md5(concat_ws('|', organisation_id, coalesce(person_id::text, '-'), coalesce(premises_id::text, '-'),
  day, office, category, class, array_to_string(directorates, ',')))::uuid`

/**
 * Projects the next page of the ledger: `$1` the number up to which it is done, `$2` the time up to which looks are
 * shown, `$3` the rules, `$4` the generation. Returns the number up to which it is done now.
 */
export const PROJECT = `
  with rules as materialized (select $3::text::jsonb as rules),
  page as materialized (
    select seq, at, ${dayOf('at')} as day, account_id, category, operation, roles, directorates, subjects, classes
    from ledger_record where seq > $1::bigint order by seq limit ${PAGE}),
  ripe as materialized (
    select * from page
    where seq < coalesce((select min(seq) from page where at > $2::timestamptz), ${NO_LIMIT})),
  shown as materialized (${shown}),
  about as materialized (
    select day, category, own, directorates, role, office, class, what, subject, max(at) as at
    from shown cross join unnest(shown.subjects) subject
    group by day, category, own, directorates, role, office, class, what, subject),
  tied as (${TIED}),
  named as (
    select distinct organisation_id, person_id, premises_id, day, ${office} as office, category, class,
      (rules.rules -> 'done' ->> category) || ' ' || what as purpose, directorates
    from tied cross join rules where own is distinct from organisation_id),
  written as (
    insert into look (id, organisation_id, person_id, premises_id, day, office, category, class, purpose,
      directorate_ids, generation)
    select ${id}, named.*, $4::integer from named
    on conflict (id) do update set generation = excluded.generation
    where look.generation < excluded.generation)
  select coalesce(max(seq), $1::bigint) as seq, count(*)::int = ${PAGE} as "isFull" from ripe`
