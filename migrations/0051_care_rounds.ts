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

/** Of each record the columns that somebody is asked about: placing premises anew on the map answers nothing. */
const ASKED_ABOUT: Readonly<Record<string, readonly string[]>> = {
  person: ['display_name', 'archived_at'],
  affiliation: ['person_id', 'role', 'ends_on', 'archived_at'],
  contact_point: ['kind', 'value', 'extension', 'note', 'given_for', 'archived_at'],
  premises: [
    'name',
    'address_line1',
    'address_line2',
    'address_line3',
    'address_line4',
    'postcode',
    'organisation_id',
    'archived_at',
  ],
  keyholder: [
    'person_id',
    'call_order',
    'travel_minutes',
    'transport',
    'full_access',
    'trained',
    'agreed_on',
    'verified_at',
    'suspended_at',
    'occupier',
    'archived_at',
  ],
}

// Whoever changes what is asked about, by whatever way, has looked at it. With a person or premises ends what is asked
// about their numbers and keys.
const settles = `
  create function settle_care_item() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  declare
    ended boolean := new.archived_at is not null;
    outcome text := 'CHANGED';
    beside text[] := array['verified_at', 'updated_at', 'version'];
  begin
    if tg_table_name = 'affiliation' then
      ended := ended or coalesce(new.ends_on, 'infinity') <= (now() at time zone 'Europe/London')::date;
    elsif tg_table_name = 'premises' then
      ended := ended or new.organisation_id is distinct from old.organisation_id;
    elsif tg_table_name = 'keyholder' then
      if new.verified_at > coalesce(old.verified_at, '-infinity') and to_jsonb(new) - beside = to_jsonb(old) - beside then
        outcome := 'CONFIRMED';
      end if;
    end if;
    if ended then outcome := 'ENDED'; end if;
    update care_item set state = outcome, settled_at = now(), updated_at = now(), version = version + 1
      where settled_at is null and case tg_table_name
        when 'person' then person_id = new.id and (ended or kind = 'PERSON')
        when 'premises' then object_id = new.id or (ended and premises_id = new.id)
        else object_id = new.id end;
    return null;
  end
  $body$
`

// Whoever proposes a change has said that it is not right as it is.
const settlesByProposal = `
  create function settle_care_item_by_proposal() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  begin
    update care_item set state = 'CHANGED', settled_at = now(), updated_at = now(), version = version + 1
      where settled_at is null and object_id = new.object_id;
    return null;
  end
  $body$
`

const triggerOn = (table: string, columns: readonly string[]): string => {
  const of = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ')
  return `
    create trigger settle_care_item after update on ${table} for each row
      when ((${of('old')}) is distinct from (${of('new')})) execute function settle_care_item()`
}

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
    this.addSql('create index care_item_due on care_item (answer_by) where settled_at is null')
    this.addSql(round)
    this.addSql('create index care_round_open on care_round (answer_by) where closed_at is null')
    this.addSql(settles)
    for (const [table, columns] of Object.entries(ASKED_ABOUT)) this.addSql(triggerOn(table, columns))
    this.addSql(settlesByProposal)
    this.addSql(`
      create trigger settle_care_item after insert on pending_change for each row
        when (new.object_id is not null) execute function settle_care_item_by_proposal()
    `)
    for (const statement of purposes([...known, 'CARE'])) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`delete from outbox_mail where purpose = 'CARE'`)
    for (const statement of purposes(known)) this.addSql(statement)
    for (const table of [...Object.keys(ASKED_ABOUT), 'pending_change'])
      this.addSql(`drop trigger settle_care_item on ${table}`)
    this.addSql('drop function settle_care_item()')
    this.addSql('drop function settle_care_item_by_proposal()')
    this.addSql('drop table care_round')
    this.addSql('drop table care_item')
  }
}
