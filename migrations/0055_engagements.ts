import { Migration } from '@mikro-orm/migrations'

const record = `
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz`

const kind = `
  create table engagement_kind (${record},
    code text not null,
    name text not null,
    description text,
    constraint engagement_kind_code_unique unique (code)
  )
`

const engagement = `
  create table engagement (${record},
    kind text not null,
    status text not null check (status in ('PLANNED', 'HELD', 'CANCELLED', 'MISSED')),
    cancelled_because text,
    occurred_at timestamptz not null,
    ends_at timestamptz,
    all_day boolean not null default false,
    directorate_id uuid not null references directorate,
    organisation_ids uuid[] not null default '{}',
    shared boolean not null default false,
    shared_with_ids uuid[] generated always as (case when shared and archived_at is null then organisation_ids else '{}'::uuid[] end) stored,
    person_ids uuid[] not null default '{}',
    officer_ids uuid[] not null default '{}',
    issue_ids uuid[] not null default '{}',
    premises_id uuid references premises,
    place text,
    summary text not null,
    needs_heard text,
    need smallint check (need between 1 and 5),
    confidence smallint check (confidence between 1 and 5),
    satisfaction smallint check (satisfaction between 1 and 5),
    follow_up_due_at timestamptz,
    constraint engagement_ends_at_check check (ends_at is null or ends_at >= occurred_at)
  )
`

const LISTS = ['organisation_ids', 'shared_with_ids', 'person_ids', 'issue_ids']

/** Whom the force has met, rung or written to, and whom it is going to; and the kinds of that. */
export class Migration0055Engagements extends Migration {
  override up(): void {
    // References lock the tables that they name, against writers too.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(kind)
    this.addSql(engagement)
    this.addSql('create index engagement_occurred_at on engagement (occurred_at, id)')
    this.addSql('create index engagement_directorate on engagement (directorate_id, occurred_at)')
    this.addSql('create index engagement_premises on engagement (premises_id) where premises_id is not null')
    this.addSql('create index engagement_follow_up on engagement (follow_up_due_at) where follow_up_due_at is not null')
    this.addSql(`create index engagement_planned on engagement (occurred_at) where status = 'PLANNED'`)
    for (const list of LISTS) this.addSql(`create index engagement_${list} on engagement using gin (${list})`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop table engagement')
    this.addSql('drop table engagement_kind')
  }
}
