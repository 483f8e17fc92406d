import { Migration } from '@mikro-orm/migrations'

/**
 * The directorate for which a post answered; null: it is no answer. Read by nobody: it finds earlier answers.
 * Filled for what was posted before by the next migration, which needs no lock of the table.
 */
export class Migration0034PostAnswers extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('alter table post add column answers_for_id uuid references directorate')
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql('alter table post drop column answers_for_id')
  }
}
