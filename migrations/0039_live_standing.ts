import { Migration } from '@mikro-orm/migrations'

const rights = ['roles', 'suspended_at', 'archived_at', 'organisation_id', 'person_id']

const triggerOn = (columns: readonly string[]): string => {
  const of = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ')
  return `
    create or replace trigger live_caller_account after update on account for each row
    when ((${of('old')}) is distinct from (${of('new')})) execute function live_caller()`
}

/** The standing of a stakeholder, which came after the trigger, decides what its holder may do, too. */
export class Migration0039LiveStanding extends Migration {
  override up(): void {
    // Signing in waits behind this lock: rather fail and be run again than keep a control room out.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(triggerOn([...rights, 'standing']))
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(triggerOn(rights))
  }
}
