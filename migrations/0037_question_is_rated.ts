import { Migration } from '@mikro-orm/migrations'

/** Whether its asker has rated a question: a copy of `question_rated` for the asker's side to read. */
export class Migration0037QuestionIsRated extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('alter table question add column is_rated boolean not null default false')
    this.addSql('update question set is_rated = true where id in (select question_id from question_rated)')
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('alter table question drop column is_rated')
  }
}
