import { Migration } from '@mikro-orm/migrations'

const TABLE = `
  create table last_engaged (
    id uuid primary key default gen_random_uuid(),
    stakeholder_id uuid not null,
    through text not null check (through in ('ORGANISATION', 'PERSON', 'ANSWER')),
    directorate_id uuid not null,
    kind text not null,
    last_at timestamptz not null,
    constraint last_engaged_unique unique (stakeholder_id, directorate_id, through, kind)
  )
`

// Two look-ups, not one condition for both, and each fenced off: so each uses the index of its list. Otherwise the planner
// walks a directorate's engagements, once for each stakeholder (500,000 of them: 162 ms instead of 0.1).
const HELD_WITH = (through: string, list: string): string => `(
        select max(e.occurred_at) from (
          select * from engagement x where x.${list} @> array[l.stakeholder_id] offset 0
        ) e
        where l.through = '${through}' and e.status = 'HELD' and e.archived_at is null
          and e.directorate_id = old.directorate_id and e.kind = old.kind)`

const OF_OLD = `l.stakeholder_id = any(old.organisation_ids || old.person_ids)
        and l.directorate_id = old.directorate_id and l.through <> 'ANSWER' and l.kind = old.kind`

/** Rows of `record`, where it counts: `id`, `through`, `directorate_id`, `kind`. */
const keysOf = (record: 'old' | 'new'): string => `
        select o.id, 'ORGANISATION' as through, ${record}.directorate_id, ${record}.kind
        from unnest(${record}.organisation_ids) o(id) where ${record}.status = 'HELD' and ${record}.archived_at is null
        union
        select p.id, 'PERSON', ${record}.directorate_id, ${record}.kind
        from unnest(${record}.person_ids) p(id) where ${record}.status = 'HELD' and ${record}.archived_at is null`

// Every row that will be touched is locked first, or made, by one statement in one order: two writers wait for each other
// and never in a circle, and the second then sees what the first has written. An update without effect locks too.
const KEEP = `
  create function keep_last_engaged() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  begin
    if tg_op <> 'INSERT' and old.status = 'HELD' and old.archived_at is null then
      insert into last_engaged (stakeholder_id, through, directorate_id, kind, last_at)
      select k.id, k.through, k.directorate_id, k.kind, '-infinity' from (${keysOf('old')}
        union ${keysOf('new')}
      ) k order by k.id, k.directorate_id, k.kind, k.through
      on conflict on constraint last_engaged_unique do update set last_at = last_engaged.last_at;
      update last_engaged l set last_at = coalesce(greatest(${HELD_WITH('ORGANISATION', 'organisation_ids')},
        ${HELD_WITH('PERSON', 'person_ids')}), '-infinity')
      where ${OF_OLD} and l.last_at <= old.occurred_at;
    end if;
    if tg_op <> 'DELETE' and new.status = 'HELD' and new.archived_at is null then
      insert into last_engaged (stakeholder_id, through, directorate_id, kind, last_at)
      select k.id, k.through, k.directorate_id, k.kind, new.occurred_at from (${keysOf('new')}
      ) k order by k.id, k.through
      on conflict on constraint last_engaged_unique do update
        set last_at = excluded.last_at where last_engaged.last_at < excluded.last_at;
    end if;
    if tg_op <> 'INSERT' then
      delete from last_engaged l where ${OF_OLD} and l.last_at = '-infinity';
    end if;
    return null;
  end
  $body$
`

/** Of directorates that answered, as the route has it, and that may read both; not of those that were only asked. */
const ANSWERED = `
  select q.organisation_id, r.directorate_id, max(r.answered_at) as last_at
  from question_route r join question q on q.handling_id = r.handling_id
  where r.answered_at is not null and r.archived_at is null and q.archived_at is null and q.organisation_id is not null
    and r.directorate_id = any(q.routed_directorate_ids) and r.directorate_id = any(r.routed_directorate_ids)`

// One organisation's answers are few: they are counted from the start, one writer after the other.
const RENEW_ANSWERED = `
  create function renew_last_answered(organisation uuid) returns void
    language plpgsql set search_path = public, pg_temp as $body$
  begin
    if organisation is null then return; end if;
    perform pg_advisory_xact_lock(hashtextextended('last_answered ' || organisation::text, 0));
    delete from last_engaged l where l.stakeholder_id = organisation and l.through = 'ANSWER';
    insert into last_engaged (stakeholder_id, through, directorate_id, kind, last_at)
    select a.organisation_id, 'ANSWER', a.directorate_id, 'ANSWER', a.last_at
    from (${ANSWERED} and q.organisation_id = organisation group by 1, 2) a;
  end
  $body$
`

const KEEP_ANSWERED = `
  create function keep_last_answered() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  begin
    if tg_table_name = 'question' then
      perform renew_last_answered(organisation) from (
        select old.organisation_id as organisation union select new.organisation_id order by 1
      ) changed;
    else
      perform renew_last_answered(q.organisation_id) from question q
      where q.handling_id = case tg_op when 'DELETE' then old.handling_id else new.handling_id end;
    end if;
    return null;
  end
  $body$
`

const heldWith = (through: string, list: string): string => `
    select s.id as stakeholder_id, '${through}' as through, e.directorate_id, e.kind, max(e.occurred_at) as last_at
    from engagement e cross join unnest(e.${list}) s(id)
    where e.status = 'HELD' and e.archived_at is null group by s.id, e.directorate_id, e.kind`

const RECOUNTED = `
  create view last_engaged_recounted as
    ${heldWith('ORGANISATION', 'organisation_ids')}
    union all ${heldWith('PERSON', 'person_ids')}
    union all
    select a.organisation_id, 'ANSWER', a.directorate_id, 'ANSWER', a.last_at from (${ANSWERED} group by 1, 2) a
`

const ENGAGEMENT_ROW = [
  'status',
  'archived_at',
  'kind',
  'directorate_id',
  'occurred_at',
  'organisation_ids',
  'person_ids',
]
const ROUTE_ROW = ['answered_at', 'archived_at', 'directorate_id', 'handling_id', 'routed_directorate_ids']
const QUESTION_ROW = ['organisation_id', 'archived_at', 'routed_directorate_ids']

const row = (of: 'old' | 'new', columns: readonly string[]): string =>
  `(${columns.map((column) => `${of}.${column}`).join(', ')})`
const changed = (columns: readonly string[]): string => `${row('old', columns)} is distinct from ${row('new', columns)}`

/** Table, event, condition and function of each trigger. */
const TRIGGERS = [
  ['engagement', 'insert', `new.status = 'HELD'`, 'keep_last_engaged'],
  ['engagement', 'update', changed(ENGAGEMENT_ROW), 'keep_last_engaged'],
  ['engagement', 'delete', `old.status = 'HELD'`, 'keep_last_engaged'],
  ['question_route', 'insert', 'new.answered_at is not null', 'keep_last_answered'],
  ['question_route', 'update', changed(ROUTE_ROW), 'keep_last_answered'],
  ['question_route', 'delete', 'old.answered_at is not null', 'keep_last_answered'],
  ['question', 'update', changed(QUESTION_ROW), 'keep_last_answered'],
  ['question', 'delete', 'old.organisation_id is not null', 'keep_last_answered'],
] as const

/**
 * When each organisation and person was last met, or answered, by directorate and kind. Triggers keep it in the
 * transaction that changes an engagement or a question, so nobody reads an older state, and it is exact also when the
 * newest one is cancelled, moved or archived. `last_engaged_recounted` is what it has to be, counted from the start;
 * `npm run gauge -- recount` compares them. It is filled by a migration of its own.
 */
export class Migration0057LastEngaged extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const made of [TABLE, RECOUNTED, KEEP, RENEW_ANSWERED, KEEP_ANSWERED]) this.addSql(made)
    for (const [table, event, when, does] of TRIGGERS)
      this.addSql(
        `create trigger ${does}_${event} after ${event} on ${table} for each row when (${when}) execute function ${does}()`,
      )
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const [table, event, , does] of TRIGGERS) this.addSql(`drop trigger ${does}_${event} on ${table}`)
    for (const made of ['keep_last_answered()', 'renew_last_answered(uuid)', 'keep_last_engaged()'])
      this.addSql(`drop function ${made}`)
    this.addSql('drop view last_engaged_recounted')
    this.addSql('drop table last_engaged')
  }
}
