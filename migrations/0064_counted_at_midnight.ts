import { Migration } from '@mikro-orm/migrations'

const STAKEHOLDER = `
  create table counted_stakeholder (
    id uuid primary key,
    as_of timestamptz not null,
    registered_at timestamptz not null,
    sector_id uuid,
    tier smallint,
    ward_ids uuid[] not null,
    borough_ids uuid[] not null,
    group_ids uuid[] not null,
    issue_ids uuid[] not null
  )
`

const ENGAGEMENT = `
  create table counted_engagement (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    directorate_id uuid not null,
    kind text not null,
    last_at timestamptz not null,
    constraint counted_engagement_unique unique (organisation_id, directorate_id, kind)
  )
`

/**
 * The register as it was last midnight, as far as it is counted for those who may not read it: which organisations there
 * were, of which sector, ward and so on, and when they were last engaged. Counted live, the same question asked twice
 * would tell what one entry has changed.
 */
export class Migration0064CountedAtMidnight extends Migration {
  override up(): void {
    this.addSql(STAKEHOLDER)
    this.addSql(ENGAGEMENT)
  }

  override down(): void {
    this.addSql('drop table counted_engagement')
    this.addSql('drop table counted_stakeholder')
  }
}
