import { Migration } from '@mikro-orm/migrations'

const feed = `
  create table calendar_feed (
    id uuid primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    archived_at timestamptz,
    account_id uuid not null references account,
    directorate_id uuid references directorate,
    name text not null check (length(name) between 1 and 100),
    details boolean not null default false,
    secret_hash text not null constraint calendar_feed_secret_unique unique,
    renewed_at timestamptz,
    revoked_at timestamptz,
    last_fetched_on date
  )
`

/** Addresses from which calendar programs fetch engagements. A feed without a directorate is its owner's own diary. */
export class Migration0062CalendarFeeds extends Migration {
  override up(): void {
    // A reference locks the table that it names, and an index the one that it is of, against writers too.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(feed)
    this.addSql('create index calendar_feed_account on calendar_feed (account_id)')
    this.addSql(
      'create index calendar_feed_directorate on calendar_feed (directorate_id) where directorate_id is not null',
    )
    // An officer's feed asks for theirs among everybody's.
    this.addSql('create index engagement_officer_ids on engagement using gin (officer_ids)')
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop index engagement_officer_ids')
    this.addSql('drop table calendar_feed')
  }
}
