import { Migration } from '@mikro-orm/migrations'

// Everybody reads a directorate's version; only the data-protection officer and administrators read this column.
const QUIETLY = `
  create function hide_looks_quietly() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $body$
  declare
    beside text[] := array['looks_hidden', 'version', 'updated_at'];
  begin
    if to_jsonb(new) - beside = to_jsonb(old) - beside then
      new.version := old.version;
      new.updated_at := old.updated_at;
    end if;
    return new;
  end
  $body$
`

/** That a directorate's looks are hidden leaves no trace in what others read of it. */
export class Migration0054LooksHiddenQuietly extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(QUIETLY)
    this.addSql(`
      create trigger hide_looks_quietly before update on directorate
        for each row when (new.looks_hidden <> old.looks_hidden) execute function hide_looks_quietly()
    `)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop trigger hide_looks_quietly on directorate')
    this.addSql('drop function hide_looks_quietly()')
  }
}
