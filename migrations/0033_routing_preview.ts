import { Migration } from '@mikro-orm/migrations'

/** Questions as rules route them: what the rules ask, and where each question went first. */
export class Migration0033RoutingPreview extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`
      create view routed_question as
      select q.id, q.asked_at, q.issue_id, q.operation, h.tier, o.sector_id,
        array(
          select distinct p.ward_id from premises p
          where p.organisation_id = q.organisation_id and p.archived_at is null and p.ward_id is not null
        ) as ward_ids,
        (
          select r.directorate_id from question_route r where r.handling_id = q.handling_id
          order by r.created_at, r.id limit 1
        ) as directorate_id
      from question q join question_handling h on h.id = q.handling_id left join organisation o on o.id = q.organisation_id
      where q.archived_at is null`)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('drop view routed_question')
  }
}
