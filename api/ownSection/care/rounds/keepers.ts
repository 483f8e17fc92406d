import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../../platform/database.ts'
import type { Addressee } from '../../../platform/mail/addressed.ts'

/** SQL: an account that may answer for its organisation. */
export const KEEPS = `(a.standing in ('OWNER', 'EDITOR') and 'STAKEHOLDER' = any(a.roles)
  and a.suspended_at is null and a.archived_at is null and a.invitation_expires_at is null)`

/** Owners and editors of an organisation. */
export const keepersOf = (em: SqlEntityManager, organisation: string): Promise<Addressee[]> =>
  queryWithin<Addressee>(em, {
    text: `
      select a.id::text as "accountId", a.email, a.display_name as "displayName"
      from account a where a.organisation_id = $1 and ${KEEPS} order by a.id`,
    values: [organisation],
  })
