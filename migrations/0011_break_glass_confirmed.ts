import { Migration } from '@mikro-orm/migrations'

const columns = [
  'opened_by text',
  'minutes integer',
  'needs_confirmation boolean not null default false',
  'confirmer_id uuid references account',
  'confirmed_by text',
  'confirmed_at timestamptz',
]

const purposes = (names: readonly string[]): string[] => [
  'alter table outbox_mail drop constraint outbox_mail_purpose_check',
  `alter table outbox_mail add constraint outbox_mail_purpose_check check (purpose in (${names.map((name) => `'${name}'`).join(', ')}))`,
]
const known = ['INVITATION', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'EMAIL_CHANGED']

/** Openings that wait for another inspector's confirmation, and the mail that tells of them. */
export class Migration0011BreakGlassConfirmed extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table break_glass ${columns.map((column) => `add column ${column}`).join(', ')}`)
    this.addSql(
      'create index break_glass_waiting on break_glass (expires_at) where needs_confirmation and confirmed_at is null',
    )
    for (const statement of purposes([...known, 'BREAK_GLASS'])) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    // What was never confirmed was never open.
    this.addSql('delete from break_glass where needs_confirmation and confirmed_at is null')
    this.addSql(`delete from outbox_mail where purpose = 'BREAK_GLASS'`)
    for (const statement of purposes(known)) this.addSql(statement)
    this.addSql(
      `alter table break_glass ${columns.map((column) => `drop column ${column.split(' ')[0] as string}`).join(', ')}`,
    )
  }
}
