import { Migration } from '@mikro-orm/migrations'

/**
 * A mark that the demo force, with its published passwords, was once written into this database; those who were seeded
 * before are known by their accounts.
 */
export class Migration0012DemoMark extends Migration {
  override up(): void {
    this.addSql('create table demo_mark (seeded_at timestamptz not null default now())')
    this.addSql(
      `
        insert into demo_mark (seeded_at)
        select now()
        where exists (select from account where email like '%@demo.example')
      `,
    )
  }

  override down(): void {
    this.addSql('drop table demo_mark')
  }
}
