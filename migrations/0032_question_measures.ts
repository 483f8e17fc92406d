import { Migration } from '@mikro-orm/migrations'

/** In working minutes, up to the first time that the force spoke and the first time that the question was answered. */
const TAKEN = [
  'first_answer_minutes integer',
  'first_answer_in_time boolean',
  'answer_minutes integer',
  'answer_in_time boolean',
]

/** How long questions took and how askers rated them, texts that answers are made of, and earlier answers. */
export class Migration0032QuestionMeasures extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table question_handling ${TAKEN.map((column) => `add column ${column}`).join(', ')}`)
    for (const statement of tables) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const view of ['earlier_answer', 'question_rating_read', 'counted_question']) this.addSql(`drop view ${view}`)
    for (const index of ['question_words', 'question_answered', 'question_asked', 'question_status_due'])
      this.addSql(`drop index ${index}`)
    for (const table of ['answer_template', 'question_rated', 'question_rating']) this.addSql(`drop table ${table}`)
    this.addSql(
      `alter table question_handling ${TAKEN.map((column) => `drop column ${column.split(' ')[0] as string}`).join(', ')}`,
    )
  }
}

const tables = [
  // No moment and no link to the question: a rating must not be laid beside the question that it is about.
  `create table question_rating (
  id uuid primary key,
  satisfaction smallint not null check (satisfaction between 1 and 5),
  remark text,
  month date not null,
  routed_directorate_ids uuid[] not null default '{}'
)`,
  'create index question_rating_routed on question_rating using gin (routed_directorate_ids)',
  'create index question_rating_month on question_rating (month)',
  `create table question_rated (question_id uuid primary key references question on delete cascade)`,
  // Shown once the month is over, so that nobody sees one come just after a question was closed.
  `create view question_rating_read as
    select id, satisfaction, remark, month, routed_directorate_ids from question_rating
    where month < date_trunc('month', now() at time zone 'Europe/London')`,
  `create table answer_template (
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  name text not null,
  directorate_id uuid references directorate,
  body text not null
)`,
  'create index answer_template_directorate on answer_template (directorate_id)',
  'create index question_asked on question (asked_at)',
  // The inbox: what is asked, by when it is due. A partial index is of no use to a statement with parameters.
  'create index question_status_due on question (asker_status, due_at, id)',
  `create view counted_question as
    select q.id, q.routed_directorate_ids, q.issue_id, h.tier, q.organisation_id, q.asked_at,
      q.asker_status <> 'WITHDRAWN' as stands,
      h.first_answer_minutes, h.first_answer_in_time, q.first_answered_at, q.first_answer_due_at,
      h.answer_minutes, h.answer_in_time, q.answered_at, q.due_at, q.asker_status
    from question q join question_handling h on h.id = q.handling_id
    where q.archived_at is null`,
  // What was posted when a route was answered.
  `create view earlier_answer as
    select p.id, q.id as question_id, q.subject, q.subject_folded, q.body as question_text, q.issue_id, p.body as text,
      r.directorate_id, p.posted_at as answered_at, q.routed_directorate_ids
    from post p join question q on q.id = p.question_id
    join question_route r on r.handling_id = q.handling_id and r.answered_at = p.posted_at
    where p.from_force and p.archived_at is null and q.archived_at is null`,
  `create index question_words on question using gin (to_tsvector('english', subject || ' ' || body))`,
  'create index question_answered on question (answered_at desc, id) where answered_at is not null',
]
