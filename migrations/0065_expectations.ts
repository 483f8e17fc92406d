import { Migration } from '@mikro-orm/migrations'

const EXPECTATION = `
  create table expectation (
    id uuid primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    archived_at timestamptz,
    tier smallint check (tier between 1 and 3),
    group_id uuid references stakeholder_group,
    organisation_id uuid references organisation,
    every_days integer not null check (every_days between 1 and 3660),
    constraint expectation_of_one check (num_nonnulls(tier, group_id, organisation_id) = 1)
  )
`

/** How often the force means to engage the organisations of a tier, of a group, or a single one. */
export class Migration0065Expectations extends Migration {
  override up(): void {
    // References lock the tables that they name, against writers too.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(EXPECTATION)
    for (const whose of ['tier', 'group_id', 'organisation_id'])
      this.addSql(`create unique index expectation_${whose} on expectation (${whose}) where archived_at is null`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop table expectation')
  }
}
