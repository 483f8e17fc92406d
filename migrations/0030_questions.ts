import { Migration } from '@mikro-orm/migrations'

const RECORD = `
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz`

/** Whoever may read a question may read what hangs on it: each row says so itself, because no rule follows a relation. */
const READERS = `
  organisation_id uuid references organisation,
  asker_id uuid references account,
  person_id uuid references person,
  routed_directorate_ids uuid[] not null default '{}'`

/** Who leads a directorate's SPOCs, and when a SPOC is away; London dates, inclusive. */
const SPOC = ['lead boolean not null default false', 'absent_from date', 'absent_until date']

/** Of a question, or of a post in it; read by those who may read that. */
const ATTACHMENT = [
  'question_id uuid references question',
  'post_id uuid references post',
  'organisation_id uuid references organisation',
  'asker_id uuid references account',
  'person_id uuid references person',
  `routed_directorate_ids uuid[] not null default '{}'`,
]

const known = ['INVITATION', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'EMAIL_CHANGED', 'BREAK_GLASS', 'INVITED_ALREADY']
const purposes = (names: readonly string[]): string[] => [
  'alter table outbox_mail drop constraint outbox_mail_purpose_check',
  `alter table outbox_mail add constraint outbox_mail_purpose_check check (purpose in (${names.map((name) => `'${name}'`).join(', ')}))`,
]

/** What stakeholders ask, what is answered, and, in tables of its own, what the force does about it. */
export class Migration0030Questions extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const statement of tables) this.addSql(statement)
    for (const statement of indexes) this.addSql(statement)
    this.addSql(`alter table spoc_assignment ${SPOC.map((column) => `add column ${column}`).join(', ')}`)
    this.addSql(
      `alter table spoc_assignment add constraint spoc_assignment_absence check (absent_from <= absent_until)`,
    )
    this.addSql(`alter table attachment ${ATTACHMENT.map((column) => `add column ${column}`).join(', ')}`)
    this.addSql('create index attachment_question on attachment (question_id)')
    this.addSql('create index attachment_post on attachment (post_id)')
    for (const statement of purposes([...known, 'QUESTION'])) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`delete from outbox_mail where purpose = 'QUESTION'`)
    for (const statement of purposes(known)) this.addSql(statement)
    this.addSql('alter table spoc_assignment drop constraint spoc_assignment_absence')
    this.addSql(
      `alter table spoc_assignment ${SPOC.map((column) => `drop column ${column.split(' ')[0] as string}`).join(', ')}`,
    )
    this.addSql(
      `alter table attachment ${ATTACHMENT.map((column) => `drop column ${column.split(' ')[0] as string}`).join(', ')}`,
    )
    this.addSql('drop view correspondent')
    for (const table of [
      'routing_rule',
      'question_escalation',
      'post',
      'handling_note',
      'question_route',
      'question_directorate',
      'question_relation',
      'question',
      'question_handling',
    ])
      this.addSql(`drop table ${table}`)
  }
}

const tables = [
  `create table question_handling (${RECORD},
  assignee_id uuid references account,
  taken_at timestamptz,
  escalation_level smallint not null default 0,
  paused_minutes integer not null default 0,
  clock_from timestamptz not null,
  pauses jsonb not null default '[]',
  tier smallint,
  next_escalation_at timestamptz,
  closes_at timestamptz,
  clock_revision integer,
  routed_directorate_ids uuid[] not null default '{}'
)`,
  `create table question (${RECORD},${READERS},
  reference text not null constraint question_reference_unique unique,
  handling_id uuid not null unique references question_handling,
  subject text not null,
  subject_folded text generated always as (folded(subject)) stored,
  body text not null,
  issue_id uuid references issue,
  urgency text not null check (urgency in ('NORMAL', 'URGENT')),
  operation text,
  follows_id uuid references question,
  asker_status text not null check (asker_status in ('ASKED', 'WAITING', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
  asked_at timestamptz not null,
  due_at timestamptz,
  first_answer_due_at timestamptz,
  first_answered_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  assignee_id uuid references account,
  taken_at timestamptz,
  constraint question_of_somebody check (num_nonnulls(organisation_id, person_id, asker_id) > 0)
)`,
  `create table question_directorate (
  question_id uuid not null references question on delete cascade,
  directorate_id uuid not null references directorate,
  primary key (question_id, directorate_id)
)`,
  `create table question_relation (
  handling_id uuid not null references question_handling on delete cascade,
  question_id uuid not null references question on delete cascade,
  primary key (handling_id, question_id)
)`,
  `create table question_route (${RECORD},
  handling_id uuid not null references question_handling,
  directorate_id uuid not null references directorate,
  state text not null check (state in ('OPEN', 'ANSWERED', 'DECLINED', 'PASSED_ON')),
  assignee_id uuid references account,
  due_at timestamptz,
  reason text,
  answered_at timestamptz,
  routed_directorate_ids uuid[] not null default '{}'
)`,
  `create table handling_note (${RECORD},
  handling_id uuid not null references question_handling,
  officer_id uuid not null references account,
  text text not null,
  routed_directorate_ids uuid[] not null default '{}'
)`,
  `create table post (${RECORD},${READERS},
  question_id uuid not null references question,
  author_id uuid not null,
  from_force boolean not null,
  officer_id uuid references account,
  body text not null,
  posted_at timestamptz not null,
  way text not null check (way in ('WEB', 'MAIL')),
  constraint post_of_officer check (from_force = (officer_id is not null))
)`,
  // What was done about a missing answer: once a level, for the moment at which the answer was due then.
  `create table question_escalation (
  question_id uuid not null references question on delete cascade,
  clock text not null check (clock in ('FIRST_ANSWER', 'ANSWER')),
  level smallint not null check (level between 1 and 4),
  due_at timestamptz not null,
  at timestamptz not null default now(),
  primary key (question_id, clock, level, due_at)
)`,
  `create table routing_rule (${RECORD},
  directorate_id uuid not null references directorate,
  issue_id uuid references issue,
  sector_id uuid references sector,
  tier smallint check (tier between 1 and 3),
  ward_id uuid references zone,
  operation text,
  starts_on date,
  ends_on date,
  position integer not null default 100
)`,
  // An officer who does not sign writes as the directorate: the author's id is the directorate's.
  `create view correspondent as
    select id, display_name, organisation_id from account
    union all
    select id, name, null from directorate`,
]

const indexes = [
  'create index question_handling_escalation on question_handling (next_escalation_at) where next_escalation_at is not null',
  'create index question_handling_closes on question_handling (closes_at) where closes_at is not null',
  `create index question_open on question (id) where asker_status in ('ASKED', 'WAITING')`,
  ...['directorate', 'issue', 'sector', 'ward'].map(
    (column) => `create index routing_rule_${column} on routing_rule (${column}_id)`,
  ),
  'create index question_routed on question using gin (routed_directorate_ids)',
  'create index question_organisation on question (organisation_id, asked_at desc, id)',
  'create index question_asker on question (asker_id, asked_at desc, id)',
  'create index question_person on question (person_id)',
  'create index question_issue on question (issue_id)',
  `create index question_assignee on question (assignee_id, due_at, id) where asker_status in ('ASKED', 'WAITING')`,
  `create index question_due on question (due_at, id) where asker_status = 'ASKED'`,
  'create index question_subject_trigrams on question using gin (subject_folded gin_trgm_ops)',
  'create index question_relation_question on question_relation (question_id)',
  'create index question_follows on question (follows_id) where follows_id is not null',
  'create index question_directorate_directorate on question_directorate (directorate_id)',
  'create index question_route_handling on question_route (handling_id)',
  'create index question_route_directorate on question_route (directorate_id, state)',
  'create index handling_note_handling on handling_note (handling_id, created_at desc)',
  'create index post_question on post (question_id, posted_at, id)',
]
