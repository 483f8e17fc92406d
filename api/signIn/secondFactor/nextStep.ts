import type { Database } from '../../platform/database.ts'
import type { SignedInBy } from '../sessions/session.entity.ts'
import { takesSecondFactorSql } from '../../caller/takesSecondFactor.ts'

/**
 * The step after a password: the authenticator app's code (`CODE`), the existing passkey (`PASSKEY`), setting up a
 * second factor (`ENROL`), or none (null).
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
