/** The tables of the conditions below. */
export const ASSIGNMENTS = 'spoc_assignment s join account a on a.id = s.account_id'

/** SQL: an assignment that is in force on `day`, of a SPOC who may sign in. It outlasts the role. */
export const servesOn = (day: string): string => `(
  s.archived_at is null and 'SPOC' = any(a.roles) and a.suspended_at is null and a.archived_at is null
  and coalesce(s.starts_on, '-infinity') <= ${day} and coalesce(s.ends_on, 'infinity') >= ${day})`

/** SQL: and whose SPOC is not away. An absence of which one end is left out has no limit there. */
export const isThereOn = (day: string): string => `(
  ${servesOn(day)} and not (coalesce(s.absent_from, s.absent_until) is not null
    and coalesce(s.absent_from, '-infinity') <= ${day} and coalesce(s.absent_until, 'infinity') >= ${day}))`
