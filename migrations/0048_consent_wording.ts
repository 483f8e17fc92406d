import { Migration } from '@mikro-orm/migrations'

const view = (columns: string): string => `
  create or replace view consent as
  select e.id, c.organisation_id, c.person_id, e.contact_point_id, c.kind, c.given_for, e.decision, e.recorded_at, e.source${columns}
  from consent_event e join contact_point c on c.id = e.contact_point_id
  where e.archived_at is null
`

/** An organisation reads what was agreed to, word for word. */
export class Migration0048ConsentWording extends Migration {
  override up(): void {
    this.addSql(view(', e.wording, e.wording_version'))
  }

  // A view loses no column by being replaced.
  override down(): void {
    this.addSql('drop view consent')
    this.addSql(view(''))
  }
}
