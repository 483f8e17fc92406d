import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Ledger, ledgerEntry } from '../../access/ledger.ts'
import { commitRecorded } from '../../access/write/commitRecorded.ts'
import { type Database, queryWithin } from '../../platform/database.ts'
import { Question } from '../question.entity.ts'
import type { LockedQuestion } from '../lockFor.ts'

type House = { db: Database; ledger: Ledger }
type Deed = { operation: string; id: string; classes: readonly ('CORRESPONDENCE' | 'RESTRICTED')[] }

/**
 * What the clock does to a question, locked until the transaction ends, with history and ledger entry. `act` looks
 * whether it is still to be done.
 */
export async function byClock(
  { db, ledger }: House,
  { operation, id, classes }: Deed,
  act: (em: SqlEntityManager, question: LockedQuestion) => Promise<void>,
): Promise<void> {
  const author = { accountId: null, name: null, source: 'clock', operation }
  await commitRecorded(db, ledger, author, async (em) => {
    await queryWithin(em, { text: 'select from question where id = $1 for update', values: [id] })
    const question = await em.findOneOrFail(
      Question,
      { id },
      { populate: ['handling', 'handling.routes', 'directorates'] },
    )
    await act(em, question)
    await em.flush()
    const subjects = question.person ? [question.person.id] : []
    const clock = { accountId: null, client: { kind: 'command' as const, id: operation } }
    return { id, entry: ledgerEntry(clock, { category: 'ALTERATION', operation, subjects, classes: [...classes] }) }
  })
}
