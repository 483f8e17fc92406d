import { Migration } from '@mikro-orm/migrations'

const tables: Record<string, string> = {
  // The queue and what became of it. `sealed` is the text while it waits, encrypted: links in it let somebody in.
  outbox_mail: `
  id uuid primary key,
  created_at timestamptz not null default now(),
  account_id uuid not null references account,
  purpose text not null check (purpose in ('INVITATION', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'EMAIL_CHANGED')),
  recipient text not null,
  subject text not null,
  body text,
  sealed text,
  state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'KEPT')),
  attempts integer not null default 0,
  due_at timestamptz not null default now(),
  useless_at timestamptz not null,
  finished_at timestamptz,
  failure text,
  check ((state = 'WAITING') = (sealed is not null))`,
  // The token itself is in the mail only.
  account_link: `
  id uuid primary key,
  created_at timestamptz not null default now(),
  account_id uuid not null references account on delete cascade,
  purpose text not null check (purpose in ('INVITATION', 'PASSWORD_RESET')),
  token_hash text not null,
  expires_at timestamptz not null,
  constraint account_link_token_unique unique (token_hash)`,
}

const indexes = [
  `create index outbox_mail_due on outbox_mail (due_at) where state = 'WAITING'`,
  'create index outbox_mail_created on outbox_mail (created_at, id)',
  'create index outbox_mail_account on outbox_mail (account_id)',
  'create index account_link_account on account_link (account_id)',
  'create index account_link_expires on account_link (expires_at)',
]

// Whoever sets a password by a link has no session yet; the ledger names the link. NOT VALID: the new check admits all
// that the old one did.
const clients = (kinds: string): string[] => [
  'alter table ledger_record drop constraint ledger_record_client_check',
  `alter table ledger_record add constraint ledger_record_client_check check (client ~ '^(${kinds}):[^[:space:]]+$') not valid`,
]

/** Mail with its queue, links for setting a password, and until when an invitation stands. */
export class Migration0007Mail extends Migration {
  override up(): void {
    // Signing in waits behind this lock: rather fail and be run again than keep a control room out.
    this.addSql(`set local lock_timeout = '5s'`)
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${columns}\n)`)
    for (const index of indexes) this.addSql(index)
    this.addSql('alter table account add column invitation_expires_at timestamptz')
    for (const statement of clients('session|apiKey|command|link')) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const statement of clients('session|apiKey|command')) this.addSql(statement)
    this.addSql('alter table account drop column invitation_expires_at')
    for (const table of Object.keys(tables).reverse()) this.addSql(`drop table ${table}`)
  }
}
