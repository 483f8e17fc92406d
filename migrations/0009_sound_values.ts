import { Migration } from '@mikro-orm/migrations'

const uprn = (form: string): string => `
alter table premises
  drop constraint premises_uprn_check,
  add constraint premises_uprn_check check (uprn ~ '${form}') not valid`

/**
 * From here on no invalid shape and no UPRN with leading zeros can be stored. Neither check reads what is stored
 * already: that would keep others from the tables meanwhile. The next migration does.
 */
export class Migration0009SoundValues extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table zone add constraint zone_shape_check check (ST_IsValid(shape)) not valid`)
    this.addSql(uprn('^[1-9][0-9]{0,11}$'))
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table zone drop constraint zone_shape_check`)
    this.addSql(uprn('^[0-9]{1,12}$'))
  }
}
