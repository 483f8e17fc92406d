import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Catalogue, governed } from '../access/catalogue.ts'
import { type Ledger, ledgerEntry, type LedgerCategory } from '../access/ledger.ts'
import { imageOf } from '../access/write/judging/image.ts'
import { commitRecorded } from '../access/write/commitRecorded.ts'
import { classesTouched, subjectsTouched } from '../access/write/touched.ts'
import type { Database } from '../platform/database.ts'
import { NotFound } from '../platform/errors.ts'
import { Account } from './account.entity.ts'
import { addAccountWithPassword, type NewAccount } from './createAccount.ts'
import { normalisedEmail } from '../platform/values/accountEmail.ts'

/** History must be recorded by the ORM (`recordHistory`). */
export type CommandContext = { db: Database; catalogue: Catalogue; ledger: Ledger }

/** Commands run without an account: history and ledger name the command. */
const author = (operation: string) => ({ accountId: null, name: null, source: 'command:account', operation })
const ACTOR = { accountId: null, client: { kind: 'command', id: 'account' } } as const

/** Creates the first administrator, or another when all are lost. Returns its id. @throws BadUserInput, Conflict */
export const createByCommand = (context: CommandContext, input: NewAccount): Promise<string> =>
  change(context, 'createAccount', 'COLLECTION', async (em) =>
    em.findOneOrFail(Account, { id: await addAccountWithPassword(em, input) }),
  )

/** Sessions and keys are refused from their next request. Returns the account's id. @throws NotFound */
export const suspendByCommand = (context: CommandContext, email: string, now = new Date()): Promise<string> =>
  change(context, 'suspendAccount', 'ALTERATION', async (em) => {
    const account = await em.findOne(Account, { email: normalisedEmail(email) ?? email })
    if (account === null) throw new NotFound('There is no account with this e-mail address.')
    account.suspendedAt ??= now
    await em.flush()
    return account
  })

async function change(
  { db, catalogue, ledger }: CommandContext,
  operation: string,
  category: LedgerCategory,
  work: (em: SqlEntityManager) => Promise<object>,
): Promise<string> {
  const type = governed(catalogue, 'Account')
  const { id } = await commitRecorded(db, ledger, author(operation), async (em) => {
    const image = imageOf(type, await work(em))
    const deed = {
      category,
      operation,
      subjects: subjectsTouched(type, [image]),
      classes: classesTouched(type, [image]),
    }
    return { id: String(image['id']), entry: ledgerEntry(ACTOR, deed) }
  })
  return id
}
