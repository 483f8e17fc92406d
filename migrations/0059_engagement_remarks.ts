import { Migration } from '@mikro-orm/migrations'

/** A restricted note may be about an engagement, too. */
export class Migration0059EngagementRemarks extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('alter table restricted_note add column engagement_id uuid references engagement')
    this.addSql('alter table restricted_note drop constraint restricted_note_check')
    this.addSql(`
      alter table restricted_note add constraint restricted_note_check
        check (num_nonnulls(person_id, organisation_id, premises_id, engagement_id) = 1)
    `)
    this.addSql(`
      create index restricted_note_engagement on restricted_note (engagement_id) where engagement_id is not null
    `)
  }

  // A directorate's remarks are lost: without engagements they would be about nothing.
  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('delete from restricted_note where engagement_id is not null')
    this.addSql('alter table restricted_note drop constraint restricted_note_check')
    this.addSql('alter table restricted_note drop column engagement_id')
    this.addSql(`
      alter table restricted_note add constraint restricted_note_check
        check (num_nonnulls(person_id, organisation_id, premises_id) = 1)
    `)
  }
}
