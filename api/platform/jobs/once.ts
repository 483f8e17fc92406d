import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../database.ts'

/**
 * True for the first transaction that claims `key` and commits, and false ever after. A second one at the same time
 * waits for the first to end. Claim before the effect, in the transaction of the effect: a job may be handled twice.
 */
export async function claimOnce(em: SqlEntityManager, key: string): Promise<boolean> {
  const claimed = await queryWithin(em, {
    text: 'insert into job_effect (key) values ($1) on conflict (key) do nothing returning key',
    values: [key],
  })
  return claimed.length === 1
}
