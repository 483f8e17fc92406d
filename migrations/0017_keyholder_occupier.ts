import { Migration } from '@mikro-orm/migrations'

/** Whether a keyholder lives at the premises: the occupier of a dwelling should not be its only keyholder. */
export class Migration0017KeyholderOccupier extends Migration {
  override up(): void {
    this.addSql('alter table keyholder add column occupier boolean')
  }

  override down(): void {
    this.addSql('alter table keyholder drop column occupier')
  }
}
