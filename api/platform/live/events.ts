import type { Database } from '../database.ts'

/** CALLER: not a record's; the rights of the account `recordId` may have changed. */
export type LiveEvent = {
  place: number
  type: string
  recordId: string
  kind: 'CREATED' | 'CHANGED' | 'ARCHIVED' | 'RESTORED' | 'CALLER'
  fields: readonly string[]
}

export const CHANNEL = 'beadle_live'
export const MOST_AT_ONCE = 500
/** Whoever has not read for longer must take it that events were lost. */
export const KEPT_MINUTES = 10
// Arbitrary, but the same for every process; beside that of migrations (postgres/postgresql.ts).
const PUBLISHING = 7_214_003

/**
 * Gives committed events their places. Transactions commit in another order than their rows were numbered, so a number
 * given at the insert would let a reader pass one by. A place is given after the commit, by one process at a time, and
 * the lock is given back when the places can be seen: whoever sees one has seen all before it.
 */
const publish = (notifies: boolean): string => `
  with claimed as materialized (select pg_try_advisory_xact_lock(${PUBLISHING}) as got),
  fresh as materialized (
    select waiting.id, nextval('live_place') as place
    from (
      select e.id from live_event e
      where e.place is null and (select got from claimed)
      order by e.id limit ${MOST_AT_ONCE}
    ) waiting
  ),
  placed as (
    update live_event e set place = fresh.place from fresh
    where e.id = fresh.id and e.place is null
    returning e.place
  )
  select count(*)::int as count, (select got from claimed) as got
    ${notifies ? `, case when count(*) > 0 then pg_notify('${CHANNEL}', '')::text end as told` : ''}
  from placed
`

const HEAD = `(select case when is_called then last_value else last_value - 1 end from live_place)::float8`

const READ = `
  select ${HEAD} as head, coalesce(json_agg(e.* order by e.place), '[]'::json)::text as events
  from (
    select place, type, record_id as "recordId", kind, fields
    from live_event
    where place > $1
    order by place limit ${MOST_AT_ONCE}
  ) e
`

type LiveEvents = {
  /** Returns how many; `busy` if another process is at it. */
  publish: () => Promise<number | 'busy'>
  /** `head`: the last place given. */
  readAfter: (place: number) => Promise<{ head: number; events: LiveEvent[] }>
  head: () => Promise<number>
  sweep: () => Promise<void>
}

export const liveEvents = (db: Database): LiveEvents => ({
  async publish() {
    const [done] = await db.query<{ count: number; got: boolean }>({
      name: 'live_publish',
      text: publish(db.dialect === 'postgresql'),
      values: [],
    })
    return done?.got ? done.count : 'busy'
  },
  async readAfter(place) {
    const [read] = await db.query<{ head: number; events: string }>({ name: 'live_read', text: READ, values: [place] })
    return { head: read?.head ?? place, events: JSON.parse(read?.events ?? '[]') as LiveEvent[] }
  },
  async head() {
    const [found] = await db.query<{ head: number }>({ text: `select ${HEAD} as head`, values: [] })
    return found?.head ?? 0
  },
  async sweep() {
    await db.query({
      text: `delete from live_event where at < now() - make_interval(mins => ${KEPT_MINUTES})`,
      values: [],
    })
  },
})
