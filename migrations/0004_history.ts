import { Migration } from '@mikro-orm/migrations'

/** Field-level history: one row a changed field, written in the change's own transaction and never altered. */
export class Migration0004History extends Migration {
  override up(): void {
    this.addSql(`
create table history_entry (
  id uuid primary key,
  object_type text not null,
  object_id uuid not null,
  object_version integer not null,
  field text not null,
  class text not null,
  old_value jsonb,
  new_value jsonb,
  at timestamptz not null default now(),
  account_id uuid,
  changed_by text,
  source text not null,
  operation text not null,
  directorate_id uuid,
  organisation_id uuid,
  subject_id uuid
)`)
    this.addSql('create index history_entry_object on history_entry (object_id, at, id)')
    this.addSql('create index history_entry_account on history_entry (account_id, at)')
  }

  override down(): void {
    this.addSql('drop table history_entry')
  }
}
