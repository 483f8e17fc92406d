import { Migration } from '@mikro-orm/migrations'

const item = `
  create table care_item (
    id uuid primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    archived_at timestamptz,
    organisation_id uuid not null references organisation,
    kind text not null check (kind in ('PERSON', 'CONTACT', 'PREMISES', 'KEYHOLDER')),
    class text not null check (class in ('DIRECTORY', 'KEYHOLDING')),
    object_id uuid not null,
    person_id uuid references person,
    contact_point_id uuid references contact_point,
    premises_id uuid references premises,
    keyholder_id uuid references keyholder,
    state text not null default 'ASKED' check (state in ('ASKED', 'CONFIRMED', 'CHANGED', 'ENDED', 'UNANSWERED')),
    asked_at timestamptz not null,
    answer_by date not null,
    settled_at timestamptz,
    settled_by text,
    constraint care_item_settled_check check ((state = 'ASKED') = (settled_at is null))
  )
`

const round = `
  create table care_round (
    organisation_id uuid not null references organisation on delete cascade,
    began_on date not null,
    answer_by date not null,
    reminded_at timestamptz,
    closed_at timestamptz,
    primary key (organisation_id, began_on)
  )
`

// Whoever changes the record, by whatever way, has looked at it: what is asked about it is settled with that.
const settles = `
  create function settle_care_item() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  declare
    object uuid := new.id;
    outcome text := 'CHANGED';
  begin
    if tg_table_name = 'pending_change' then
      object := new.object_id;
    elsif new.archived_at is not null then
      outcome := 'ENDED';
    elsif tg_table_name = 'affiliation' then
      if new.ends_on is not null then outcome := 'ENDED'; end if;
    elsif tg_table_name = 'keyholder' then
      if new.verified_at is distinct from old.verified_at then outcome := 'CONFIRMED'; end if;
    end if;
    update care_item set state = outcome, settled_at = now(), updated_at = now(), version = version + 1
      where object_id = object and settled_at is null;
    return null;
  end
  $body$
`

const KEPT = ['affiliation', 'contact_point', 'premises', 'keyholder']

const known = [
  'INVITATION',
  'PASSWORD_RESET',
  'PASSWORD_CHANGED',
  'EMAIL_CHANGED',
  'BREAK_GLASS',
  'INVITED_ALREADY',
  'QUESTION',
  'PENDING_CHANGE',
  'REGISTRATION',
]
const purposes = (names: readonly string[]): string[] => [
  'alter table outbox_mail drop constraint outbox_mail_purpose_check',
  `alter table outbox_mail add constraint outbox_mail_purpose_check check (purpose in (${names.map((name) => `'${name}'`).join(', ')}))`,
]

/** Each quarter an organisation is asked whether what is kept of it is still right; each answer is a row. */
export class Migration0051CareRounds extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(item)
    this.addSql('create index care_item_organisation on care_item (organisation_id, asked_at, id)')
    // A record is asked about once at a time; every change of one looks here.
    this.addSql(`create unique index care_item_open on care_item (object_id) where settled_at is null`)
    for (const column of ['person_id', 'contact_point_id', 'premises_id', 'keyholder_id'])
      this.addSql(`create index care_item_${column} on care_item (${column}) where ${column} is not null`)
    this.addSql(round)
    this.addSql('create index care_round_open on care_round (answer_by) where closed_at is null')
    this.addSql(settles)
    for (const table of KEPT)
      this.addSql(`
        create trigger settle_care_item after update on ${table} for each row
          when (old.version is distinct from new.version) execute function settle_care_item()
      `)
    this.addSql(`
      create trigger settle_care_item after insert on pending_change for each row
        when (new.object_id is not null) execute function settle_care_item()
    `)
    for (const statement of purposes([...known, 'CARE'])) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`delete from outbox_mail where purpose = 'CARE'`)
    for (const statement of purposes(known)) this.addSql(statement)
    for (const table of [...KEPT, 'pending_change']) this.addSql(`drop trigger settle_care_item on ${table}`)
    this.addSql('drop function settle_care_item()')
    this.addSql('drop table care_round')
    this.addSql('drop table care_item')
  }
}
