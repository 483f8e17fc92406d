import { Migration } from '@mikro-orm/migrations'

const TABLE = `
  create table engagement_of (
    subject_id uuid not null,
    occurred_at timestamptz not null,
    engagement_id uuid not null references engagement on delete cascade,
    primary key (subject_id, occurred_at, engagement_id)
  )
`

/** A group's representatives may be named among the organisations too: one row for each id. */
const SUBJECTS = (record: string): string => `
  select distinct s.id, ${record}.occurred_at, ${record}.id
  from unnest(${record}.organisation_ids || ${record}.person_ids || ${record}.group_ids || ${record}.issue_ids) s(id)`

const KEEP = `
  create function keep_engagement_of() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  begin
    if tg_op = 'UPDATE' then
      delete from engagement_of where engagement_id = old.id and subject_id = any(
        old.organisation_ids || old.person_ids || old.group_ids || old.issue_ids) and occurred_at = old.occurred_at;
    end if;
    if new.archived_at is null then
      insert into engagement_of (subject_id, occurred_at, engagement_id) ${SUBJECTS('new')};
    end if;
    return null;
  end
  $body$
`

const ROW = ['occurred_at', 'archived_at', 'organisation_ids', 'person_ids', 'group_ids', 'issue_ids']
const row = (of: 'old' | 'new'): string => `(${ROW.map((column) => `${of}.${column}`).join(', ')})`

/**
 * Engagements of each organisation, person, group and issue in the order of their time: a timeline reads only the rows
 * of a page, however many there are. Kept in the transaction that changes an engagement. Filling it takes half a minute
 * for two million engagements: changes of engagements wait meanwhile, reading does not.
 */
export class Migration0066EngagementOf extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('lock table engagement in share row exclusive mode')
    this.addSql(TABLE)
    this.addSql(KEEP)
    this.addSql(`
      create trigger keep_engagement_of_insert after insert on engagement
      for each row execute function keep_engagement_of()`)
    this.addSql(`
      create trigger keep_engagement_of_update after update on engagement
      for each row when (${row('old')} is distinct from ${row('new')}) execute function keep_engagement_of()`)
    this.addSql(`
      insert into engagement_of (subject_id, occurred_at, engagement_id)
      select f.* from engagement e cross join lateral (${SUBJECTS('e')}) f where e.archived_at is null`)
    this.addSql('create index engagement_of_engagement on engagement_of (engagement_id)')
    this.addSql('create index post_written on post (posted_at, id) where from_force')
    this.addSql('create index consent_event_recorded on consent_event (recorded_at, id)')
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop index consent_event_recorded')
    this.addSql('drop index post_written')
    this.addSql('drop trigger keep_engagement_of_update on engagement')
    this.addSql('drop trigger keep_engagement_of_insert on engagement')
    this.addSql('drop function keep_engagement_of()')
    this.addSql('drop table engagement_of')
  }
}
