import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../platform/database.ts'

/** Whether the asker wrote last, after the force had spoken: what they wrote has no answer yet. */
export async function askerWroteLast(em: SqlEntityManager, question: string): Promise<boolean> {
  const [last] = await queryWithin<{ fromForce: boolean }>(em, {
    text: `
      select from_force as "fromForce" from post where question_id = $1 and archived_at is null
      order by posted_at desc, id desc limit 1`,
    values: [question],
  })
  return last?.fromForce === false
}
