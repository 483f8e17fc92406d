import { Migration } from '@mikro-orm/migrations'

const pendingChange = `
  create table pending_change (
    id uuid primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    archived_at timestamptz,
    organisation_id uuid not null references organisation,
    object_type text not null check (object_type in ('Organisation', 'Premises', 'Keyholder', 'ContactPoint')),
    object_id uuid,
    field text not null,
    about text not null,
    class text not null check (class in ('DIRECTORY', 'KEYHOLDING')),
    old_value jsonb,
    new_value jsonb,
    basis jsonb,
    accepted_value jsonb,
    on_version integer,
    premises_id uuid references premises,
    person_id uuid references person,
    proposer_id uuid not null references account,
    proposed_by text not null,
    proposed_at timestamptz not null,
    status text not null default 'PROPOSED'
      check (status in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'REPLACED')),
    decides text not null check (decides in ('SPOC', 'REGISTER_MANAGER', 'EITHER')),
    decided_by text,
    decided_office text,
    settled_at timestamptz,
    reason text
  )
`

/** Each level of escalation happens once. */
const escalation = `
  create table pending_change_escalation (
    pending_change_id uuid not null references pending_change on delete cascade,
    level smallint not null,
    at timestamptz not null,
    primary key (pending_change_id, level)
  )
`

const known = [
  'INVITATION',
  'PASSWORD_RESET',
  'PASSWORD_CHANGED',
  'EMAIL_CHANGED',
  'BREAK_GLASS',
  'INVITED_ALREADY',
  'QUESTION',
]
const purposes = (names: readonly string[]): string[] => [
  'alter table outbox_mail drop constraint outbox_mail_purpose_check',
  `alter table outbox_mail add constraint outbox_mail_purpose_check check (purpose in (${names.map((name) => `'${name}'`).join(', ')}))`,
]

/** What an organisation proposes and the force confirms; and history that names who proposed a change. */
export class Migration0042PendingChange extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(pendingChange)
    // One open change a field.
    this.addSql(`
      create unique index pending_change_open on pending_change (organisation_id, about) where settled_at is null
    `)
    this.addSql('create index pending_change_organisation on pending_change (organisation_id, proposed_at, id)')
    this.addSql(`
      create index pending_change_waiting on pending_change (proposed_at, id) where status = 'PROPOSED'
    `)
    this.addSql('create index pending_change_premises on pending_change (premises_id)')
    this.addSql('create index pending_change_person on pending_change (person_id)')
    this.addSql('create index pending_change_proposer on pending_change (proposer_id)')
    this.addSql(escalation)
    this.addSql('alter table history_entry add column proposed_by text')
    for (const statement of purposes([...known, 'PENDING_CHANGE'])) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`delete from outbox_mail where purpose = 'PENDING_CHANGE'`)
    for (const statement of purposes(known)) this.addSql(statement)
    this.addSql('alter table history_entry drop column proposed_by')
    this.addSql('drop table pending_change_escalation')
    this.addSql('drop table pending_change')
  }
}
