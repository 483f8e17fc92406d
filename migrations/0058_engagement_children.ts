import { Migration } from '@mikro-orm/migrations'

const record = `
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz`

/** Rules follow no relation: each row says itself whose engagement it is of. */
const ofEngagement = `
  engagement_id uuid not null references engagement,
  directorate_id uuid not null references directorate`

const feedback = `
  create table engagement_feedback (${record},
    scale integer not null,
    need text not null,
    confidence text not null,
    satisfaction text not null,
    constraint engagement_feedback_scale_unique unique (scale)
  )
`

const issue = `
  create table engagement_issue (${record},${ofEngagement},
    issue_id uuid not null references issue,
    sentiment smallint check (sentiment between -2 and 2),
    line text
  )
`

const commitment = `
  create table commitment (${record},${ofEngagement},
    what text not null,
    owner text not null check (owner in ('FORCE', 'STAKEHOLDER')),
    due date,
    kept boolean,
    kept_on date,
    constraint commitment_kept_on_check check (kept_on is null or kept)
  )
`

/** The id, and the words, of seeds/reference/engagementFeedback.ts: lists that are filled already are not seeded again. */
const firstWording = `
  insert into engagement_feedback (id, scale, need, confidence, satisfaction)
  select '01941f29-7c00-702c-80ef-000000000000', 1,
    'How much do you need the police at present? 1 is hardly at all, 5 is very much.',
    'How much confidence do you have in us? 1 is none, 5 is full confidence.',
    'How satisfied are you with what we have done for you? 1 is not at all, 5 is fully.'
  where exists (select from sector)
`

/** How stakeholders feel about an issue, what was promised, how the figures were asked for, and who else was there. */
export class Migration0058EngagementChildren extends Migration {
  override up(): void {
    // References and new columns lock the tables that they name, against writers too.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(feedback)
    this.addSql(firstWording)
    // First, for it takes the strongest lock; references to the table take a weaker one, and would have to wait for it.
    // Without a default that is computed for each row, no row is rewritten.
    this.addSql(`
      alter table engagement
        add column group_ids uuid[] not null default '{}',
        add column source text check (source in ('CONSOLE', 'API', 'CALENDAR', 'IMPORT')),
        add column asked_as_id uuid references engagement_feedback
    `)
    this.addSql(issue)
    this.addSql(commitment)
    // What is archived does not stand in the way of another.
    this.addSql(`create unique index engagement_issue_unique on engagement_issue (engagement_id, issue_id)
      where archived_at is null`)
    this.addSql('create index engagement_issue_issue on engagement_issue (issue_id)')
    this.addSql('create index engagement_issue_directorate on engagement_issue (directorate_id)')
    this.addSql('create index commitment_engagement on commitment (engagement_id)')
    this.addSql('create index commitment_directorate on commitment (directorate_id)')
    this.addSql('create index commitment_open on commitment (due, id) where kept is null and archived_at is null')
    this.addSql('create index engagement_group_ids on engagement using gin (group_ids)')
    this.addSql('create index engagement_asked_as on engagement (asked_as_id) where asked_as_id is not null')
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('alter table engagement drop column group_ids, drop column source, drop column asked_as_id')
    this.addSql('drop table commitment')
    this.addSql('drop table engagement_issue')
    this.addSql('drop table engagement_feedback')
  }
}
