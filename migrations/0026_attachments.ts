import { Migration } from '@mikro-orm/migrations'

const tables: Record<string, string> = {
  // `used_at`: when it became part of something that keeps it; until then it is swept after a day.
  attachment: `
  id uuid primary key,
  created_at timestamptz not null default now(),
  uploaded_by_id uuid not null references account,
  name text not null check (length(name) between 1 and 200),
  media_type text not null check (length(media_type) between 1 and 200),
  bytes integer not null check (bytes >= 1 and bytes <= 10485760),
  sha256 text not null check (length(sha256) between 1 and 64),
  state text not null check (state in ('CHECKING', 'CLEAN', 'UNSCANNED', 'REFUSED')),
  used_at timestamptz`,
  // 40 pieces of 256 KiB are 10 MiB.
  attachment_piece: `
  attachment_id uuid not null references attachment on delete cascade,
  number integer not null check (number >= 0 and number <= 39),
  content bytea not null check (octet_length(content) between 1 and 262144),
  primary key (attachment_id, number)`,
}

/** Files that people upload; their content in pieces, in a table that no type of the API leads to. */
export class Migration0026Attachments extends Migration {
  override up(): void {
    // The relation to accounts locks them: rather fail and be run again than keep sign-ins waiting.
    this.addSql(`set local lock_timeout = '5s'`)
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${columns}\n)`)
    // Documents and pictures are compressed already.
    this.addSql('alter table attachment_piece alter column content set storage external')
    this.addSql('create index attachment_uploaded_by on attachment (uploaded_by_id, created_at)')
    this.addSql('create index attachment_unused on attachment (created_at) where used_at is null')
    this.addSql(`create index attachment_checking on attachment (created_at) where state = 'CHECKING'`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const table of Object.keys(tables).reverse()) this.addSql(`drop table ${table}`)
  }
}
