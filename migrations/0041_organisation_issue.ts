import { Migration } from '@mikro-orm/migrations'

/**
 * What affects an organisation is a record: with a text of the organisation's own, and since when. Adding the columns
 * writes the table anew, which takes a second for some hundred thousand rows.
 */
export class Migration0041OrganisationIssue extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`
      alter table organisation_issue
        add column id uuid not null default gen_random_uuid(),
        add column version integer not null default 1,
        add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now(),
        add column archived_at timestamptz,
        add column text text,
        add column since date
    `)
    this.addSql('create unique index organisation_issue_id on organisation_issue (id)')
    // A list of issues is written member by member; what is said about one must not go with it unseen.
    this.addSql(`
      create function keep_worded_issue() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if old.text is null then return old; end if;
        raise exception 'an issue has a text' using errcode = 'check_violation', table = 'organisation_issue',
          constraint = 'organisation_issue_issues_check', hint = 'leaves out one with a text: empty the text first';
      end $$
    `)
    this.addSql(`
      create trigger keep_worded_issue before delete on organisation_issue
        for each row execute function keep_worded_issue()
    `)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop trigger keep_worded_issue on organisation_issue')
    this.addSql('drop function keep_worded_issue()')
    this.addSql(`
      alter table organisation_issue
        drop column id,
        drop column version,
        drop column created_at,
        drop column updated_at,
        drop column archived_at,
        drop column text,
        drop column since
    `)
  }
}
