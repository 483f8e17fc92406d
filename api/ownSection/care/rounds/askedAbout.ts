import type { Statement } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/sql/today.ts'

/** Whoever has looked at a record within these days is not asked about it. */
const RECENT_DAYS = 28

/** One record that is asked about, by the columns of `care_item`. */
export type AskedAbout = {
  kind: string
  class: 'DIRECTORY' | 'KEYHOLDING'
  object_id: string
  person_id: string | null
  contact_point_id: string | null
  premises_id: string | null
  keyholder_id: string | null
}

/** $1: the organisation, $2: now. What the organisation may read of itself, and nobody has looked at lately. */
const ASKED_ABOUT = `
  with lately as (select $2::timestamptz - make_interval(days => ${RECENT_DAYS}) as since),
  staff as (
    select f.id, f.person_id, f.updated_at from affiliation f join person p on p.id = f.person_id and p.archived_at is null
    where f.organisation_id = $1 and f.archived_at is null and coalesce(f.ends_on, 'infinity') >= ${dayOf('$2::timestamptz')}
  ),
  house as (select id, updated_at from premises where organisation_id = $1 and archived_at is null),
  asked as (
    select 'PERSON' as kind, 'DIRECTORY' as class, id as object_id, person_id, null::uuid as contact_point_id,
      null::uuid as premises_id, null::uuid as keyholder_id, updated_at
    from staff
    union all
    select 'CONTACT', case c.given_for when 'CALL_OUT' then 'KEYHOLDING' else 'DIRECTORY' end, c.id, c.person_id, c.id, null, null, c.updated_at
    from contact_point c
    where c.archived_at is null and c.given_for in ('WORK', 'CALL_OUT')
      and (c.organisation_id = $1 or (c.organisation_id is null and c.person_id in (select person_id from staff)))
    union all
    select 'PREMISES', 'DIRECTORY', id, null, null, id, null, updated_at from house
    union all
    select 'KEYHOLDER', 'KEYHOLDING', k.id, k.person_id, null, k.premises_id, k.id, greatest(k.updated_at, k.verified_at)
    from keyholder k join house on house.id = k.premises_id join person p on p.id = k.person_id
    where k.archived_at is null and p.archived_at is null
  )
  select kind, class, object_id::text, person_id::text, contact_point_id::text, premises_id::text, keyholder_id::text
  from asked, lately
  where updated_at < since and not exists (
    select from care_item open where open.object_id = asked.object_id and open.settled_at is null)
    and not exists (
      select from pending_change proposed where proposed.object_id = asked.object_id and proposed.organisation_id = $1
        and proposed.settled_at is null)
  order by kind, object_id`

export const askedAbout = (organisation: string, now: Date): Statement => ({
  text: ASKED_ABOUT,
  values: [organisation, now.toISOString()],
})
