import { Migration } from '@mikro-orm/migrations'

// `mail_id` is the mail that a post was made of: no mail becomes a post twice.
const postColumns = [
  'mail_id uuid constraint post_of_mail unique',
  'mail_subject text',
  'whole_text text',
  'officer_whole_text text',
]

const heldColumns = [
  'question_id uuid references question on delete set null',
  `routed_directorate_ids uuid[] not null default '{}'`,
  `outcome text constraint held_mail_outcome check (outcome in ('POSTED', 'NOTED', 'DISCARDED'))`,
]

const known = [
  'NO_TOKEN',
  'FORGED_TOKEN',
  'EXPIRED_TOKEN',
  'OTHER_SENDER',
  'ACCOUNT_ENDED',
  'TOO_MANY',
  'AUTOMATIC',
  'UNREADABLE',
  'REFUSED',
  'FAILED',
]
const reasons = (names: readonly string[]): string[] => [
  'alter table held_mail drop constraint held_mail_reason_check',
  `alter table held_mail add constraint held_mail_reason_check check (reason in (${names.map((name) => `'${name}'`).join(', ')}))`,
]

const nameOf = (column: string): string => column.split(' ')[0] as string

/** Mail to and from those who ask: what their programs thread by, and who may read what was held. */
export class Migration0031QuestionMail extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table post ${postColumns.map((column) => `add column ${column}`).join(', ')}`)
    this.addSql(`alter table held_mail ${heldColumns.map((column) => `add column ${column}`).join(', ')}`)
    for (const statement of reasons([...known, 'UNDER_WAY', 'QUESTION_ENDED'])) this.addSql(statement)
    this.addSql(`
      update held_mail set routed_directorate_ids = array(select id from directorate where code = 'COMMUNITY')`)
    this.addSql('create index held_mail_routed on held_mail using gin (routed_directorate_ids)')
    this.addSql('create index held_mail_question on held_mail (question_id) where question_id is not null')
    // Message-IDs of what one account was sent and has sent about a question, oldest first.
    this.addSql(`
      create table question_mail (
        question_id uuid not null references question on delete cascade,
        account_id uuid not null references account on delete cascade,
        message_id text not null,
        at timestamptz not null default clock_timestamp(),
        primary key (question_id, account_id, message_id)
      )`)
    this.addSql('create index question_mail_account on question_mail (account_id)')
    this.addSql(`
      create table mail_choice (
        id uuid primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        archived_at timestamptz,
        account_id uuid not null constraint mail_choice_once unique references account on delete cascade,
        has_text boolean not null default false
      )`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop table mail_choice')
    this.addSql('drop table question_mail')
    this.addSql(`update held_mail set reason = 'REFUSED' where reason in ('UNDER_WAY', 'QUESTION_ENDED')`)
    for (const statement of reasons(known)) this.addSql(statement)
    this.addSql(`alter table held_mail ${heldColumns.map((column) => `drop column ${nameOf(column)}`).join(', ')}`)
    this.addSql(`alter table post ${postColumns.map((column) => `drop column ${nameOf(column)}`).join(', ')}`)
  }
}
