import { Migration } from '@mikro-orm/migrations'

const LATEST = `
  select e.decision from consent_event e
  where e.contact_point_id = c.id and e.archived_at is null
  order by e.recorded_at desc, e.id desc
  limit 1
`

// Two decisions on one number at the same time: the second waits for the first, and then sees it. Their own rows lock
// the contact as a key, so a stronger lock would have each wait for the other.
const NOTE = `
  create function note_consent() returns trigger language plpgsql set search_path = public, pg_temp as $body$
  begin
    perform from contact_point where id in (select contact_point_id from touched) order by id for no key update;
    update contact_point c set consent = (${LATEST}) where c.id in (select contact_point_id from touched);
    return null;
  end
  $body$
`

const EVENTS = { insert: 'new', update: 'new', delete: 'old' } as const

/**
 * The latest decision stands beside the contact it is about, so that whoever may read the contact knows whether it may
 * be used, and nothing is looked up for each number. The version of the contact stays: consent has a history of its own.
 * It is filled by a migration of its own, so that nobody who reads waits for that.
 */
export class Migration0053ContactConsent extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table contact_point add column consent text check (consent in ('GIVEN', 'WITHDRAWN'))`)
    this.addSql(NOTE)
    for (const [event, rows] of Object.entries(EVENTS))
      this.addSql(`
        create trigger note_consent_${event} after ${event} on consent_event referencing ${rows} table as touched
          for each statement execute function note_consent()
      `)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const event of Object.keys(EVENTS)) this.addSql(`drop trigger note_consent_${event} on consent_event`)
    this.addSql('drop function note_consent()')
    this.addSql('alter table contact_point drop column consent')
  }
}
