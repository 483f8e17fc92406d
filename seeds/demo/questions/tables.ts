const RECORD = { id: 'uuid', version: 'integer', created_at: 'timestamptz', updated_at: 'timestamptz' } as const

const READERS = {
  organisation_id: 'uuid',
  asker_id: 'uuid',
  person_id: 'uuid',
  routed_directorate_ids: 'uuid[]',
} as const

/** Columns that are filled, with their PostgreSQL types, ordered by foreign keys. */
export const QUESTION_TABLES = {
  answer_template: { ...RECORD, name: 'text', directorate_id: 'uuid', body: 'text' },
  routing_rule: {
    ...RECORD,
    directorate_id: 'uuid',
    issue_id: 'uuid',
    operation: 'text',
    starts_on: 'date',
    ends_on: 'date',
    position: 'integer',
  },
  question_handling: {
    ...RECORD,
    assignee_id: 'uuid',
    taken_at: 'timestamptz',
    escalation_level: 'smallint',
    paused_minutes: 'integer',
    clock_from: 'timestamptz',
    pauses: 'jsonb',
    tier: 'smallint',
    next_escalation_at: 'timestamptz',
    closes_at: 'timestamptz',
    clock_revision: 'integer',
    first_answer_minutes: 'integer',
    first_answer_in_time: 'boolean',
    answer_minutes: 'integer',
    answer_in_time: 'boolean',
    routed_directorate_ids: 'uuid[]',
  },
  question: {
    ...RECORD,
    ...READERS,
    reference: 'text',
    handling_id: 'uuid',
    subject: 'text',
    body: 'text',
    issue_id: 'uuid',
    urgency: 'text',
    operation: 'text',
    asker_status: 'text',
    asked_at: 'timestamptz',
    due_at: 'timestamptz',
    first_answer_due_at: 'timestamptz',
    first_answered_at: 'timestamptz',
    answered_at: 'timestamptz',
    closed_at: 'timestamptz',
    assignee_id: 'uuid',
    taken_at: 'timestamptz',
    is_rated: 'boolean',
  },
  question_relation: { handling_id: 'uuid', question_id: 'uuid' },
  question_directorate: { question_id: 'uuid', directorate_id: 'uuid' },
  question_route: {
    ...RECORD,
    handling_id: 'uuid',
    directorate_id: 'uuid',
    state: 'text',
    reason: 'text',
    answered_at: 'timestamptz',
    routed_directorate_ids: 'uuid[]',
  },
  handling_note: { ...RECORD, handling_id: 'uuid', officer_id: 'uuid', text: 'text', routed_directorate_ids: 'uuid[]' },
  post: {
    ...RECORD,
    ...READERS,
    question_id: 'uuid',
    author_id: 'uuid',
    from_force: 'boolean',
    officer_id: 'uuid',
    body: 'text',
    posted_at: 'timestamptz',
    way: 'text',
    answers_for_id: 'uuid',
    mail_subject: 'text',
    whole_text: 'text',
    officer_whole_text: 'text',
  },
  question_escalation: {
    question_id: 'uuid',
    clock: 'text',
    level: 'smallint',
    due_at: 'timestamptz',
    at: 'timestamptz',
  },
  question_rated: { question_id: 'uuid' },
  question_rating: {
    id: 'uuid',
    satisfaction: 'smallint',
    remark: 'text',
    month: 'date',
    routed_directorate_ids: 'uuid[]',
  },
} as const
export type QuestionTable = keyof typeof QUESTION_TABLES

export type Rows = { [Table in QuestionTable]: Record<keyof (typeof QUESTION_TABLES)[Table], unknown>[] }

export const noRows = (): Rows =>
  Object.fromEntries(Object.keys(QUESTION_TABLES).map((table) => [table, []])) as unknown as Rows
