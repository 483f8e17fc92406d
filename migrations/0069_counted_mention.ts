import { Migration } from '@mikro-orm/migrations'

const MENTION = `
  create table counted_mention (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    issue_id uuid not null,
    month date not null,
    sentiment numeric,
    constraint counted_mention_unique unique (issue_id, month, organisation_id)
  )
`

/**
 * Which organisations named which issue in which month, as far as it was known last midnight, and the squares of the map
 * that they are counted in. Both are filled by the next copy; until then those who count without reading are told nothing.
 */
export class Migration0069CountedMention extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(MENTION)
    this.addSql(`alter table counted_stakeholder add column cell_keys text[] not null default '{}'`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('alter table counted_stakeholder drop column cell_keys')
    this.addSql('drop table counted_mention')
  }
}
