import { Migration } from '@mikro-orm/migrations'

// What a reader's mail program threads by. `reply_to` lets a mail in, so it goes once the letter is finished.
const letterColumns = ['message_id text', 'in_reply_to text', 'thread_ids text[]', 'reply_to text']

const states = (names: readonly string[]): string[] => [
  'alter table outbox_mail drop constraint outbox_mail_state_check',
  `alter table outbox_mail add constraint outbox_mail_state_check check (state in (${names.map((name) => `'${name}'`).join(', ')}))`,
]
const known = ['WAITING', 'SENT', 'FAILED', 'KEPT']

const tables: Record<string, string> = {
  // The queue of mails taken from the relay, and what became of each. The mail itself is encrypted, and gone once read.
  inbound_mail: `
  id uuid primary key,
  received_at timestamptz not null default now(),
  mail_key text not null,
  recipient text,
  null_return_path boolean not null,
  bytes integer not null,
  sealed bytea,
  state text not null default 'WAITING' check (state in ('WAITING', 'POSTED', 'AUTOMATIC', 'REPORT', 'HELD')),
  attempts integer not null default 0,
  due_at timestamptz not null default now(),
  finished_at timestamptz,
  thread_id uuid,
  sender_key text,
  constraint inbound_mail_once unique (mail_key),
  check ((state = 'WAITING') = (sealed is not null)),
  check ((state = 'WAITING') = (finished_at is null)),
  check (state = 'WAITING' or recipient is null)`,
  held_mail: `
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  reason text not null check (reason in ('NO_TOKEN', 'FORGED_TOKEN', 'EXPIRED_TOKEN', 'OTHER_SENDER', 'ACCOUNT_ENDED',
    'TOO_MANY', 'AUTOMATIC', 'UNREADABLE', 'REFUSED', 'FAILED')),
  received_at timestamptz not null,
  sender text,
  subject text,
  visible_text text,
  whole_text text,
  message_id text,
  post_id uuid,
  account_id uuid references account on delete set null,
  thread_ids text[] not null default '{}',
  sealed bytea`,
}

const indexes = [
  'create unique index outbox_mail_message_id on outbox_mail (message_id)',
  `create index inbound_mail_due on inbound_mail (due_at, id) where state = 'WAITING'`,
  `create index inbound_mail_finished on inbound_mail (finished_at) where state <> 'WAITING'`,
  `create index inbound_mail_thread on inbound_mail (thread_id, finished_at) where state = 'POSTED'`,
  `create index inbound_mail_sender on inbound_mail (sender_key, finished_at) where state = 'AUTOMATIC'`,
  'create index held_mail_created on held_mail (created_at, id)',
  'create index held_mail_post on held_mail (post_id) where post_id is not null',
  'create index held_mail_account on held_mail (account_id) where account_id is not null',
]

/** Mail that comes in, the mail held back for a SPOC, and what letters carry to stay in one thread. */
export class Migration0027InboundMail extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table outbox_mail ${letterColumns.map((column) => `add column ${column}`).join(', ')}`)
    for (const statement of states([...known, 'BOUNCED'])) this.addSql(statement)
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${columns}\n)`)
    for (const index of indexes) this.addSql(index)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const table of Object.keys(tables).reverse()) this.addSql(`drop table ${table}`)
    this.addSql(`update outbox_mail set state = 'FAILED' where state = 'BOUNCED'`)
    for (const statement of states(known)) this.addSql(statement)
    this.addSql(
      `alter table outbox_mail ${letterColumns.map((column) => `drop column ${column.split(' ')[0] as string}`).join(', ')}`,
    )
  }
}
