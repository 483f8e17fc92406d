import { dayOf } from '../platform/sql/today.ts'

const BATCH = 2_000

/** Waits for another run's page. */
export const LOCK = 'select from look_progress for update'

/**
 * Where the projection stands. `$1` the rules: where they, or the name or `looksHidden` of a directorate that was there
 * before, are no longer those that looks were made by, another generation begins at the ledger's first record.
 */
export const BEGIN = `
  with today as (
    select jsonb_build_object('rules', md5($1::text), 'directorates', coalesce(
      jsonb_object_agg(id, concat_ws('|', looks_hidden, name)), '{}')) as basis
    from directorate),
  judged as (
    select today.basis, coalesce(today.basis @> p.basis, false) as "isKept" from look_progress p cross join today)
  update look_progress p
  set basis = judged.basis,
    seq = case when judged."isKept" then p.seq else 0 end,
    generation = p.generation + case when judged."isKept" then 0 else 1 end
  from judged
  returning p.seq::text as seq, p.generation`

export const NOTE = 'update look_progress set seq = $1::bigint'

/** Has all looks made again, while the former are shown. */
export const BEGIN_AGAIN = 'update look_progress set basis = null'

/**
 * Takes some of the rows away that generation `$1`, which is whole, has not made, and what the ledger no longer has; it
 * forgets its oldest records first.
 */
export const SWEEP = `
  with gone as (
    delete from look where id in (
      select id from look where generation < $1::integer
      union all
      select id from look where day < coalesce((select ${dayOf('min(at)')} from ledger_record), 'infinity')
      limit ${BATCH})
    returning 1)
  select count(*)::int = ${BATCH} as "isFull" from gone`
