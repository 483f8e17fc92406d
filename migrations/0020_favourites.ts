import { Migration } from '@mikro-orm/migrations'

const records = ['organisation', 'person', 'premises', 'keyholder', 'zone', 'directorate']
const columns = records.map((record) => `${record}_id`)

/** Records that an account has marked to find them again. A record that goes takes its marks along. */
export class Migration0020Favourites extends Migration {
  override up(): void {
    // Its relations lock every table of records: rather fail and be run again than keep their writers waiting.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`
create table favourite (
  id uuid primary key,
  created_at timestamptz not null default now(),
  account_id uuid not null references account on delete cascade,
  ${records.map((record) => `${record}_id uuid references ${record} on delete cascade`).join(',\n  ')},
  record_id uuid not null generated always as (coalesce(${columns.join(', ')})) stored,
  constraint favourite_of_one_record check (num_nonnulls(${columns.join(', ')}) = 1),
  constraint favourite_once unique (account_id, record_id)
)`)
    this.addSql('create index favourite_account on favourite (account_id, created_at, id)')
    for (const record of records)
      this.addSql(`create index favourite_${record} on favourite (${record}_id) where ${record}_id is not null`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop table favourite')
  }
}
