import { Migration } from '@mikro-orm/migrations'

/**
 * Fills `last_engaged` from engagements and answers of before its triggers (0057_last_engaged.ts). Takes some seconds for
 * a million engagements; changes of engagements wait meanwhile, reading does not.
 */
export class Migration0063LastEngagedFilled extends Migration {
  override up(): void {
    this.addSql('lock table last_engaged in share row exclusive mode')
    this.addSql(`
      insert into last_engaged (stakeholder_id, through, directorate_id, kind, last_at)
      select stakeholder_id, through, directorate_id, kind, last_at from last_engaged_recounted
      on conflict on constraint last_engaged_unique do update set last_at = excluded.last_at
    `)
  }

  // The table goes with 0057_last_engaged.ts.
  override down(): void {}
}
