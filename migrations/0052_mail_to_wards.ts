import { Migration } from '@mikro-orm/migrations'

// `mail_id` is the mail that a question was made of: no mail becomes a question twice.
const questionColumns = [
  'mail_id uuid constraint question_of_mail unique',
  `way text not null default 'WEB' check (way in ('WEB', 'MAIL'))`,
  'whole_text text',
]

// While a mail is UNCONFIRMED nobody has read it: its sender has no account yet, and was told how to get one.
const mailColumns = ['sender text', 'answered_at timestamptz', 'forget_at timestamptz']

const state = (names: readonly string[]): string => `check (state in (${names.map((name) => `'${name}'`).join(', ')}))`
const known = ['WAITING', 'POSTED', 'AUTOMATIC', 'REPORT', 'HELD']

const KEPT = ['inbound_mail_state_check', 'inbound_mail_check', 'inbound_mail_check1', 'inbound_mail_check2']

const checks = (states: readonly string[], kept: string): string => `
  alter table inbound_mail ${KEPT.map((name) => `drop constraint ${name}`).join(', ')},
    add constraint inbound_mail_state_check ${state(states)},
    add constraint inbound_mail_check check ((${kept}) = (sealed is not null)),
    add constraint inbound_mail_check1 check ((${kept}) = (finished_at is null)),
    add constraint inbound_mail_check2 check (${kept} or recipient is null)`

const nameOf = (column: string): string => column.split(' ')[0] as string

/** A mail to a ward's address becomes a question: at once, or when its sender has registered. */
export class Migration0052MailToWards extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table question ${questionColumns.map((column) => `add column ${column}`).join(', ')}`)
    this.addSql(`alter table inbound_mail ${mailColumns.map((column) => `add column ${column}`).join(', ')}`)
    this.addSql(checks([...known, 'UNCONFIRMED'], `state in ('WAITING', 'UNCONFIRMED')`))
    this.addSql(`create index inbound_mail_unconfirmed on inbound_mail (sender) where state = 'UNCONFIRMED'`)
    this.addSql(`create index inbound_mail_forget on inbound_mail (forget_at) where state = 'UNCONFIRMED'`)
    this.addSql('create index inbound_mail_answered on inbound_mail (answered_at) where answered_at is not null')
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`delete from inbound_mail where state = 'UNCONFIRMED'`)
    this.addSql(checks(known, `state = 'WAITING'`))
    this.addSql(`alter table inbound_mail ${mailColumns.map((column) => `drop column ${nameOf(column)}`).join(', ')}`)
    this.addSql(`alter table question ${questionColumns.map((column) => `drop column ${nameOf(column)}`).join(', ')}`)
  }
}
