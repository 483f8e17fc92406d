import { Migration } from '@mikro-orm/migrations'

const SERIES = `
  create table engagement_series (
    id uuid primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    archived_at timestamptz,
    directorate_id uuid not null references directorate,
    rule text not null,
    first_day date not null,
    last_day date not null,
    ends_before date,
    start_time text,
    minutes integer check (minutes > 0),
    zone text not null,
    made_until date,
    kind text not null,
    organisation_ids uuid[] not null default '{}',
    person_ids uuid[] not null default '{}',
    group_ids uuid[] not null default '{}',
    officer_ids uuid[] not null default '{}',
    issue_ids uuid[] not null default '{}',
    premises_id uuid references premises,
    place text,
    summary text not null,
    shared boolean not null default false,
    source text check (source in ('CONSOLE', 'API', 'CALENDAR', 'IMPORT'))
  )
`

/**
 * Meetings that repeat. What one is like stands in the series; each is an engagement of its own, and a day of a series
 * has one at most, whoever makes it.
 */
export class Migration0067EngagementSeries extends Migration {
  override up(): void {
    // A new column that refers to another table locks its own against writers.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(SERIES)
    this.addSql('create index engagement_series_directorate on engagement_series (directorate_id)')
    this.addSql(
      'create index engagement_series_premises on engagement_series (premises_id) where premises_id is not null',
    )
    this.addSql('create index engagement_series_order on engagement_series (first_day, id)')
    this.addSql(`
      alter table engagement
        add column series_id uuid references engagement_series,
        add column series_start date
    `)
    this.addSql(`create unique index engagement_series_start_unique on engagement (series_id, series_start)
      where series_id is not null`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('alter table engagement drop column series_id, drop column series_start')
    this.addSql('drop table engagement_series')
  }
}
