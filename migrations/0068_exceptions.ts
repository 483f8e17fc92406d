import { Migration } from '@mikro-orm/migrations'

const RECORDS = ['organisation', 'person', 'contact_point', 'commitment', 'engagement']

const ACCEPTANCE = `
  create table exception_acceptance (
    id uuid primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    archived_at timestamptz,
    kind text not null check (kind in (
      'NO_CATEGORY', 'NO_PRIORITY', 'NO_ISSUE', 'REVIEW_OVERDUE', 'NO_CONTACT', 'NEVER_ENGAGED',
      'PERSON_REVIEW_OVERDUE', 'NO_CONSENT', 'COMMITMENT_OVERDUE', 'FOLLOW_UP_OVERDUE'
    )),
    ${RECORDS.map((record) => `${record}_id uuid references ${record}`).join(', ')},
    accepted_until date not null,
    reason text not null,
    constraint exception_acceptance_of_one
      check (num_nonnulls(${RECORDS.map((record) => `${record}_id`).join(', ')}) = 1)
  )
`

/** What the register lacks, and somebody has accepted for a while. */
export class Migration0068Exceptions extends Migration {
  override up(): void {
    // References lock the tables that they name, against writers too.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(ACCEPTANCE)
    for (const record of RECORDS)
      this.addSql(`create index exception_acceptance_${record} on exception_acceptance (${record}_id)
        where ${record}_id is not null`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop table exception_acceptance')
  }
}
