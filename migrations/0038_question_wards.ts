import { Migration } from '@mikro-orm/migrations'

const COUNTED = (more: string): string => `
  create view counted_question as
    select q.id, q.routed_directorate_ids, q.issue_id, h.tier, q.organisation_id, q.asked_at,
      q.asker_status <> 'WITHDRAWN' as stands,
      h.first_answer_minutes, h.first_answer_in_time, q.first_answered_at, q.first_answer_due_at,
      h.answer_minutes, h.answer_in_time, q.answered_at, q.due_at, q.asker_status${more}
    from question q join question_handling h on h.id = q.handling_id
    where q.archived_at is null`

/**
 * The wards of the asking organisation when a question was asked, as its tier is kept: counted by today's premises, one
 * organisation's questions would show as the difference when a house of it is moved. Wards of the past are not known, so
 * earlier questions get those of today.
 */
export class Migration0038QuestionWards extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table question_handling add column ward_ids uuid[] not null default '{}'`)
    this.addSql(`
      update question_handling h set ward_ids = w.ids
      from question q join (
        select organisation_id, array_agg(distinct ward_id order by ward_id) as ids from premises
        where archived_at is null and ward_id is not null group by organisation_id
      ) w on w.organisation_id = q.organisation_id
      where q.handling_id = h.id`)
    this.addSql('drop view counted_question')
    this.addSql(COUNTED(', h.ward_ids'))
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop view counted_question')
    this.addSql(COUNTED(''))
    this.addSql('alter table question_handling drop column ward_ids')
  }
}
