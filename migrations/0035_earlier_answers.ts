import { Migration } from '@mikro-orm/migrations'

/** When routes were answered: last, as they say, and before, as history tells. */
const ANSWERS = `
  select handling_id, directorate_id, answered_at as at from question_route where answered_at is not null
  union
  select r.handling_id, r.directorate_id, (h.new_value #>> '{}')::timestamptz
  from history_entry h join question_route r on r.id = h.object_id
  where h.object_type = 'QuestionRoute' and h.field = 'answeredAt' and jsonb_typeof(h.new_value) = 'string'`

const columns = (directorate: string): string => `
  p.id, q.id as question_id, q.subject, q.subject_folded, q.body as question_text, q.issue_id, p.body as text,
  ${directorate} as directorate_id, p.posted_at as answered_at, q.routed_directorate_ids`

/** An earlier answer of a route stays one when the route is answered again, and the latest are found along an index. */
export class Migration0035EarlierAnswers extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`
      update post p set answers_for_id = a.directorate_id
      from (${ANSWERS}) a join question q on q.handling_id = a.handling_id
      where p.question_id = q.id and p.from_force and p.posted_at = a.at`)
    this.addSql(`
      create index post_answers on post (posted_at desc, id) where answers_for_id is not null and archived_at is null`)
    this.addSql(`
      create or replace view earlier_answer as
      select ${columns('p.answers_for_id')}
      from post p join question q on q.id = p.question_id
      where p.answers_for_id is not null and p.archived_at is null and q.archived_at is null`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`
      create or replace view earlier_answer as
      select ${columns('r.directorate_id')}
      from post p join question q on q.id = p.question_id
      join question_route r on r.handling_id = q.handling_id and r.answered_at = p.posted_at
      where p.from_force and p.archived_at is null and q.archived_at is null`)
    this.addSql('drop index post_answers')
  }
}
