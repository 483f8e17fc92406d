import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../platform/database.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { type Addressee, breakGlassAsked } from '../links/letters.ts'

/** Mails every data-protection officer that somebody has asked for one opening more than they may make alone. */
export async function tellOfRequest(em: SqlEntityManager, mail: Mail, by: string, at: Date): Promise<void> {
  if (!mail.possible) return
  const officers = await queryWithin<Addressee>(em, {
    text: `select id as "accountId", email, display_name as "displayName" from account where 'DPO' = any(roles) and suspended_at is null and archived_at is null order by id`,
    values: [],
  })
  for (const officer of officers) await queryWithin(em, mail.entrust(breakGlassAsked(officer, by, at, mail.baseUrl)))
}
