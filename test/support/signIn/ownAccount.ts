import { createAccountWithPassword } from '../../../api/accounts/createAccount.ts'
import type { Role } from '../../../api/access/viewer.ts'
import { newId } from '../../../api/platform/record.ts'
import { DEMO_PASSWORD } from '../../../seeds/demo/accounts.ts'
import { demoCaller } from '../console/demoCaller.ts'
import { demoConsole } from '../console/demoConsole.ts'

export const OWN_NAME = 'Lee Meanwhile'

/** An account in the demo force that belongs to the test. */
export type OwnAccount = {
  id: string
  mailbox: string
  email: string
  becomes: (change: Record<string, unknown>) => Promise<void>
}

/** @param roles what it may do, until it `becomes` something else at an administrator's hands */
export async function ownAccount(...roles: Role[]): Promise<OwnAccount> {
  const { db } = await demoConsole()
  const mailbox = newId()
  const email = `${mailbox}@demo.example`
  const id = await createAccountWithPassword(db, { email, displayName: OWN_NAME, roles, password: DEMO_PASSWORD })
  return {
    id,
    mailbox,
    email,
    async becomes(change) {
      const admin = await demoCaller('admin')
      const { data } = await admin('query Q($id: ID!) { account(id: $id) { version } }', { id })
      const { version } = data?.['account'] as { version: number }
      const { codes } = await admin(
        /* GraphQL */ `
          mutation M($input: UpdateAccountInput!) {
            updateAccount(input: $input) {
              account {
                id
              }
            }
          }
        `,
        { input: { id, version, ...change } },
      )
      if (codes.length > 0) throw new Error(`The account was not changed: ${codes.join()}`)
    },
  }
}
