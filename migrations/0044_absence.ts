import { Migration } from '@mikro-orm/migrations'

/** When keyholders are away, first and last day. Without a reason: that would be data about health. */
export class Migration0044Absence extends Migration {
  override up(): void {
    // A reference locks the table that it names, against writers too.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`
      create table absence (
        id uuid primary key,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        archived_at timestamptz,
        person_id uuid not null references person,
        organisation_id uuid references organisation,
        premises_id uuid references premises,
        from_day date not null,
        to_day date not null,
        constraint absence_to_check check (to_day >= from_day)
      )
    `)
    // Whom to ring asks for those of one person that have not ended.
    this.addSql('create index absence_person on absence (person_id, to_day) where archived_at is null')
    this.addSql('create index absence_organisation on absence (organisation_id) where organisation_id is not null')
    this.addSql('create index absence_premises on absence (premises_id) where premises_id is not null')
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop table absence')
  }
}
