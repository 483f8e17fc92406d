import { Migration } from '@mikro-orm/migrations'

/**
 * What stakeholders are shown of the ledger. A row is all that they see of a look and says nothing else: neither the
 * record's number nor its time, so that nothing tells of looks in between.
 */
const look = `
  create table look (
    id uuid primary key,
    organisation_id uuid not null references organisation on delete cascade,
    person_id uuid references person on delete cascade,
    premises_id uuid references premises on delete cascade,
    day date not null,
    office text not null,
    category text not null,
    class text not null,
    purpose text not null,
    directorate_ids uuid[] not null,
    generation integer not null default 0
  )
`

/**
 * How far the projection has come, and by which rules it was made. Other rules begin another generation, and once it is
 * whole the rows of those before it go.
 */
const progress = `
  create table look_progress (
    only_row boolean primary key default true check (only_row),
    seq bigint not null,
    generation integer not null default 0,
    basis jsonb
  )
`

// At once, and not with the next run of the job. It waits for a page under way, and has what is left made again: a row
// may be hidden by a directorate that it does not name.
const HIDE = `create function look_hide() returns trigger language plpgsql set search_path = public, pg_temp as $body$
begin
  update look_progress set basis = null;
  delete from look where directorate_ids @> array[new.id];
  return null;
end
$body$`

/** Consents as the organisation reads them whose numbers they are about; a rule needs the owners beside each. */
const consent = `
  create view consent as
  select e.id, c.organisation_id, c.person_id, e.contact_point_id, c.kind, c.given_for, e.decision, e.recorded_at, e.source
  from consent_event e join contact_point c on c.id = e.contact_point_id
  where e.archived_at is null
`

/** Who looked, as stakeholders see it, and which directorates' looks they do not see; and what was consented. */
export class Migration0046Look extends Migration {
  override up(): void {
    // A reference locks the table that it names, against writers too.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('alter table directorate add column looks_hidden boolean not null default false')
    this.addSql(look)
    this.addSql('create index look_organisation on look (organisation_id, day, id)')
    this.addSql('create index look_person on look (person_id)')
    this.addSql('create index look_premises on look (premises_id)')
    this.addSql('create index look_day on look (day)')
    this.addSql('create index look_directorates on look using gin (directorate_ids)')
    this.addSql('create index look_generation on look (generation)')
    this.addSql(progress)
    this.addSql('insert into look_progress (seq) values (0)')
    this.addSql(HIDE)
    this.addSql(`
      create trigger directorate_looks_hidden after update of looks_hidden on directorate
        for each row when (new.looks_hidden and not old.looks_hidden) execute function look_hide()
    `)
    this.addSql(consent)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop view consent')
    this.addSql('drop trigger directorate_looks_hidden on directorate')
    this.addSql('drop function look_hide()')
    this.addSql('drop table look_progress')
    this.addSql('drop table look')
    this.addSql('alter table directorate drop column looks_hidden')
  }
}
