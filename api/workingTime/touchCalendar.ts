import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../platform/database.ts'

/**
 * Counts a change of the calendar in its version, in the transaction that makes the change: whoever has worked with it
 * sees that it is another, even after a crash. Locks the calendar until then.
 */
export async function touchCalendarOf(
  em: SqlEntityManager,
  table: 'working_period' | 'closed_day',
  id: string,
): Promise<void> {
  await queryWithin(em, {
    text: `
      update working_calendar set version = version + 1, updated_at = now()
      where id = (select calendar_id from ${table} where id = $1)
    `,
    values: [id],
  })
}
