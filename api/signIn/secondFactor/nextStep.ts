import type { Database } from '../../platform/database.ts'
import type { SignedInBy } from '../sessions/session.entity.ts'
import { takesSecondFactorSql } from '../../caller/takesSecondFactor.ts'

/**
 * What stands between a password and a session that may do anything: the code of the authenticator app (`CODE`), the
 * passkey that there is (`PASSKEY`), or setting up a second factor (`ENROL`). Null: nothing.
 */
export type NextStep = 'CODE' | 'PASSKEY' | 'ENROL' | null

export async function nextStep(
  db: Database,
  enforced: boolean,
  session: { userId: string; signedInBy: SignedInBy },
): Promise<NextStep> {
  if (!enforced || session.signedInBy !== 'PASSWORD') return null
  const [row] = await db.query<{ next: NextStep }>({
    text: `
      select case
        when not ${takesSecondFactorSql} then null
        when exists (select from passkey p where p.account_id = a.id) then 'PASSKEY'
        else 'ENROL'
      end as next
      from account a where a.id = $1
    `,
    values: [session.userId],
  })
  return row?.next ?? null
}
