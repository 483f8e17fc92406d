import { Migration } from '@mikro-orm/migrations'

/**
 * Fills `contact_point.consent` for decisions from before its triggers (0053_contact_consent.ts). Takes some seconds for a
 * million contacts; changes of those contacts wait meanwhile, reading does not.
 */
export class Migration0056ConsentFilled extends Migration {
  override up(): void {
    this.addSql(`
      update contact_point c set consent = (
        select e.decision from consent_event e
        where e.contact_point_id = c.id and e.archived_at is null
        order by e.recorded_at desc, e.id desc
        limit 1
      )
      where exists (select from consent_event e where e.contact_point_id = c.id)
    `)
  }

  // The column goes with 0053_contact_consent.ts.
  override down(): void {}
}
