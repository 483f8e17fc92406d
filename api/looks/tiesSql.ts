import { dayOf } from '../platform/sql/today.ts'

const lasted = (record: string): string => `
  ${dayOf(`${record}.created_at`)} <= about.day
  and (${record}.archived_at is null or ${dayOf(`${record}.archived_at`)} >= about.day)`

/**
 * Whom an affiliation tied to an organisation that day. Its people write the dates themselves: it counts from the day on
 * which it was recorded, or they would be told of looks of an earlier employer's time.
 */
const employed = (alias: string): string => `
  ${lasted(alias)} and (${alias}.starts_on is null or ${alias}.starts_on <= about.day)
  and (${alias}.ends_on is null or ${alias}.ends_on >= about.day)`

/** A record ties as it stands today: what was looked at before it was moved was not yet the new owner's. */
const unmoved = (alias: string, ...fields: readonly string[]): string => `
  not exists (
    select from history_entry moved
    where moved.object_id = ${alias}.id and moved.at > about.at
      and moved.field in (${fields.map((field) => `'${field}'`).join(', ')}))`

/**
 * Whose a subject was, by class. A record names all subjects and all classes of a request, so that a class counts only
 * for those whom it can be about: correspondence for accounts, keyholding for who holds keys.
 */
export const TIED = `
  select about.*, f.organisation_id, f.person_id, null::uuid as premises_id
  from about join affiliation f
    on f.person_id = about.subject and ${employed('f')} and ${unmoved('f', 'person', 'organisation')}
  where about.class = 'DIRECTORY'
  union all
  select about.*, m.organisation_id, k.person_id, null
  from about join keyholder k
      on k.person_id = about.subject and ${lasted('k')} and ${unmoved('k', 'person', 'premises')}
    join premises m on m.id = k.premises_id and ${unmoved('m', 'organisation')}
  where about.class = 'KEYHOLDING' and m.organisation_id is not null
  union all
  select about.*, a.organisation_id, a.person_id, null
  from about join account a on a.id = about.subject and ${unmoved('a', 'person', 'organisation')}
  where about.class = 'CORRESPONDENCE' and a.organisation_id is not null and 'STAKEHOLDER' = any(a.roles)
  union all
  select about.*, o.id, null, null
  from about join organisation o on o.id = about.subject
  where about.class = 'DIRECTORY'
  union all
  select about.*, m.organisation_id, null, m.id
  from about join premises m on m.id = about.subject and ${unmoved('m', 'organisation')}
  where about.class in ('DIRECTORY', 'KEYHOLDING') and m.organisation_id is not null`
