import { Migration } from '@mikro-orm/migrations'
import { getConstructionPlans } from 'pg-boss'

// One statement, because the embedded database takes one at a time, and without its own BEGIN and COMMIT, because a
// migration is a transaction already.
const SCHEMA = `do $migration$ begin execute $pgboss$
${getConstructionPlans('pgboss')
  .replace(/^\s*BEGIN;/, '')
  .replace(/COMMIT;\s*$/, '')}
$pgboss$; end $migration$`

const TABLES = [
  // pg-boss finds what is due in the order in which it was queued. How many jobs wait for later must not matter to the
  // look that every process takes every few seconds.
  `create index beadle_job_due on pgboss.job_common (name, start_after) where state < 'active'`,
  // An effect that happened and must not happen again when its job is handled again.
  `create table job_effect (
    key text primary key check (length(key) between 1 and 200),
    at timestamptz not null default now()
  )`,
  `create index job_effect_at on job_effect (at)`,
]

// Run again after every migration, like beadle_grant_app().
const GRANTS = `create function beadle_grant_jobs() returns text
language plpgsql volatile set search_path = pg_catalog, pg_temp
as $body$
begin
  if to_regrole('beadle_app') is null then
    return 'role beadle_app is missing; nothing was granted';
  end if;
  grant usage on schema pgboss to beadle_app;
  grant select, insert, update, delete on all tables in schema pgboss to beadle_app;
  grant execute on all functions in schema pgboss to beadle_app;
  revoke all on function public.beadle_grant_jobs() from public;
  return 'granted';
end
$body$`

/** pg-boss's schema, of its version 43, and the effects of jobs. A later version gets a migration of its own. */
export class Migration0024Jobs extends Migration {
  override up(): void {
    for (const statement of [SCHEMA, ...TABLES, GRANTS]) this.addSql(statement)
  }

  override down(): void {
    this.addSql('drop function beadle_grant_jobs()')
    this.addSql('drop table job_effect')
    this.addSql('drop schema pgboss cascade')
  }
}
