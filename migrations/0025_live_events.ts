import { Migration } from '@mikro-orm/migrations'

const EVENT = `
create table live_event (
  id bigint generated always as identity primary key,
  type text not null,
  record_id uuid not null,
  kind text not null check (kind in ('CREATED', 'CHANGED', 'ARCHIVED', 'RESTORED', 'CALLER')),
  version integer not null default 0,
  fields text[] not null default '{}',
  at timestamptz not null default clock_timestamp(),
  place bigint
)`

// Whose rights may have changed: whatever made the change, these rows commit with it.
const CALLER = `
create function live_caller() returns trigger language plpgsql set search_path = public, pg_temp as $body$
declare
  account uuid;
begin
  if tg_table_name = 'account' then
    account := new.id;
  elsif tg_op = 'DELETE' then
    account := old.account_id;
  else
    account := new.account_id;
  end if;
  insert into live_event (type, record_id, kind) values ('', account, 'CALLER');
  return null;
end
$body$`

const triggers: Record<string, string> = {
  account: `after update on account for each row when (
    (old.roles, old.suspended_at, old.archived_at, old.organisation_id, old.person_id)
    is distinct from (new.roles, new.suspended_at, new.archived_at, new.organisation_id, new.person_id))`,
  session: 'after delete on session for each row',
  api_key: `after update on api_key for each row when (
    (old.revoked_at, old.archived_at, old.scopes) is distinct from (new.revoked_at, new.archived_at, new.scopes))`,
  spoc_assignment: 'after insert or update or delete on spoc_assignment for each row',
}

/** What has changed, for those who follow it live: names and ids, never a value. Rows live for minutes. */
export class Migration0025LiveEvents extends Migration {
  override up(): void {
    // Signing in waits behind these locks: rather fail and be run again than keep a control room out.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(EVENT)
    this.addSql('create sequence live_place')
    this.addSql('create unique index live_event_place on live_event (place) where place is not null')
    this.addSql('create index live_event_unplaced on live_event (id) where place is null')
    this.addSql('create index live_event_at on live_event (at)')
    this.addSql(CALLER)
    for (const [table, when] of Object.entries(triggers))
      this.addSql(`create trigger live_caller_${table} ${when} execute function live_caller()`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const table of Object.keys(triggers)) this.addSql(`drop trigger live_caller_${table} on ${table}`)
    this.addSql('drop function live_caller()')
    this.addSql('drop sequence live_place')
    this.addSql('drop table live_event')
  }
}
