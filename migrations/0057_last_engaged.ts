import { Migration } from '@mikro-orm/migrations'

const TABLE = `
  create table last_engaged (
    id uuid primary key default gen_random_uuid(),
    stakeholder text not null check (stakeholder in ('ORGANISATION', 'PERSON')),
    stakeholder_id uuid not null,
    directorate_id uuid not null,
    source text not null check (source in ('ENGAGEMENT', 'ANSWER')),
    kind text not null,
    last_at timestamptz not null,
    constraint last_engaged_unique unique (stakeholder_id, directorate_id, source, kind)
  )
`

const WITH = `
  create function engaged_with(organisations uuid[], people uuid[])
    returns table (stakeholder text, stakeholder_id uuid)
    language sql immutable parallel safe as $body$
      select 'ORGANISATION', o.id from unnest(organisations) o(id)
      union select 'PERSON', p.id from unnest(people) p(id)
      order by 2
    $body$
`

// Two look-ups, not one condition for both: each uses the index of its list.
const HELD_WITH = (stakeholder: string, list: string): string => `(
        select max(e.occurred_at) from engagement e
        where l.stakeholder = '${stakeholder}' and e.${list} @> array[l.stakeholder_id]
          and e.status = 'HELD' and e.archived_at is null and e.directorate_id = old.directorate_id and e.kind = old.kind)`

// Removing the newest one reads the rest: so the rows are locked first, and in one order. A second writer waits, and then
// sees what the first has written. An update without effect locks too.
const KEEP = `
  create function keep_last_engaged() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  begin
    if tg_op <> 'INSERT' and old.status = 'HELD' and old.archived_at is null then
      perform from last_engaged l
      where l.stakeholder_id = any(old.organisation_ids || old.person_ids)
        and l.directorate_id = old.directorate_id and l.source = 'ENGAGEMENT' and l.kind = old.kind
      order by l.stakeholder_id for update;
      update last_engaged l set last_at = coalesce(greatest(${HELD_WITH('ORGANISATION', 'organisation_ids')},
        ${HELD_WITH('PERSON', 'person_ids')}), '-infinity')
      where l.stakeholder_id = any(old.organisation_ids || old.person_ids)
        and l.directorate_id = old.directorate_id and l.source = 'ENGAGEMENT' and l.kind = old.kind
        and l.last_at <= old.occurred_at;
      delete from last_engaged l
      where l.stakeholder_id = any(old.organisation_ids || old.person_ids)
        and l.directorate_id = old.directorate_id and l.source = 'ENGAGEMENT' and l.kind = old.kind
        and l.last_at = '-infinity';
    end if;
    if tg_op <> 'DELETE' and new.status = 'HELD' and new.archived_at is null then
      insert into last_engaged (stakeholder, stakeholder_id, directorate_id, source, kind, last_at)
      select w.stakeholder, w.stakeholder_id, new.directorate_id, 'ENGAGEMENT', new.kind, new.occurred_at
      from engaged_with(new.organisation_ids, new.person_ids) w order by w.stakeholder_id
      on conflict on constraint last_engaged_unique do update
        set last_at = excluded.last_at where last_engaged.last_at < excluded.last_at;
    end if;
    return null;
  end
  $body$
`

const KEEP_ANSWERED = `
  create function keep_last_answered() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  begin
    if tg_op <> 'INSERT' and old.answered_at is not null then
      perform from last_engaged l
      where l.stakeholder_id = old.organisation_id and l.source = 'ANSWER'
        and l.directorate_id = any(old.routed_directorate_ids)
      order by l.directorate_id for update;
      update last_engaged l set last_at = coalesce((
        select max(q.answered_at) from question q
        where q.organisation_id = old.organisation_id and q.archived_at is null
          and q.routed_directorate_ids @> array[l.directorate_id]
      ), '-infinity')
      where l.stakeholder_id = old.organisation_id and l.source = 'ANSWER'
        and l.directorate_id = any(old.routed_directorate_ids) and l.last_at <= old.answered_at;
      delete from last_engaged l
      where l.stakeholder_id = old.organisation_id and l.source = 'ANSWER'
        and l.directorate_id = any(old.routed_directorate_ids) and l.last_at = '-infinity';
    end if;
    if tg_op <> 'DELETE' and new.answered_at is not null and new.archived_at is null then
      insert into last_engaged (stakeholder, stakeholder_id, directorate_id, source, kind, last_at)
      select 'ORGANISATION', new.organisation_id, d.id, 'ANSWER', 'ANSWER', new.answered_at
      from unnest(new.routed_directorate_ids) d(id) where new.organisation_id is not null order by d.id
      on conflict on constraint last_engaged_unique do update
        set last_at = excluded.last_at where last_engaged.last_at < excluded.last_at;
    end if;
    return null;
  end
  $body$
`

const heldWith = (stakeholder: string, list: string): string => `
    select '${stakeholder}' as stakeholder, s.id as stakeholder_id, e.directorate_id, 'ENGAGEMENT' as source, e.kind,
      max(e.occurred_at) as last_at
    from engagement e cross join unnest(e.${list}) s(id)
    where e.status = 'HELD' and e.archived_at is null group by s.id, e.directorate_id, e.kind`

const RECOUNTED = `
  create view last_engaged_recounted as
    ${heldWith('ORGANISATION', 'organisation_ids')}
    union all ${heldWith('PERSON', 'person_ids')}
    union all
    select 'ORGANISATION', q.organisation_id, d.id, 'ANSWER', 'ANSWER', max(q.answered_at)
    from question q cross join unnest(q.routed_directorate_ids) d(id)
    where q.answered_at is not null and q.archived_at is null and q.organisation_id is not null
    group by q.organisation_id, d.id
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
const QUESTION_ROW = ['answered_at', 'archived_at', 'organisation_id', 'routed_directorate_ids']

const row = (of: 'old' | 'new', columns: readonly string[]): string =>
  `(${columns.map((column) => `${of}.${column}`).join(', ')})`
const changed = (columns: readonly string[]): string => `${row('old', columns)} is distinct from ${row('new', columns)}`

const triggersOf = (table: string, does: string, columns: readonly string[]): string[] => [
  `create trigger ${does}_insert after insert on ${table} for each row execute function ${does}()`,
  `create trigger ${does}_update after update on ${table} for each row when (${changed(columns)}) execute function ${does}()`,
  `create trigger ${does}_delete after delete on ${table} for each row execute function ${does}()`,
]

/**
 * When each organisation and person was last met, or answered, by directorate and kind. Triggers keep it in the
 * transaction that changes an engagement or a question, so nobody reads an older state, and it is exact also when the
 * newest one is cancelled, moved or archived. `last_engaged_recounted` is what it has to be, counted from the start;
 * `npm run gauge -- recount` compares them. It is filled by a migration of its own.
 */
export class Migration0057LastEngaged extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(TABLE)
    this.addSql(RECOUNTED)
    this.addSql(WITH)
    this.addSql(KEEP)
    this.addSql(KEEP_ANSWERED)
    for (const trigger of triggersOf('engagement', 'keep_last_engaged', ENGAGEMENT_ROW)) this.addSql(trigger)
    for (const trigger of triggersOf('question', 'keep_last_answered', QUESTION_ROW)) this.addSql(trigger)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const event of ['insert', 'update', 'delete']) {
      this.addSql(`drop trigger keep_last_engaged_${event} on engagement`)
      this.addSql(`drop trigger keep_last_answered_${event} on question`)
    }
    for (const does of ['keep_last_engaged()', 'keep_last_answered()', 'engaged_with(uuid[], uuid[])'])
      this.addSql(`drop function ${does}`)
    this.addSql('drop view last_engaged_recounted')
    this.addSql('drop table last_engaged')
  }
}
