import type { Asked } from '../../platform/database.ts'
import type { Beginner } from '../../platform/mail/inbound/handler.ts'
import { wardsNamed } from './wardsNamed.ts'

const ACCOUNT = `
  select id::text as "accountId", (suspended_at is not null or archived_at is not null) as ended
  from account where email = $1`

/** Who writes to a ward's address; null where there is no such ward. */
export async function writerTo(ward: string, email: string, db: Pick<Asked, 'query'>): Promise<Beginner | null> {
  if ((await wardsNamed(ward, db)).length === 0) return null
  const [found] = await db.query<Extract<Beginner, { ended: boolean }>>({ text: ACCOUNT, values: [email] })
  return found ?? { accountId: null }
}
