import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Ledger, ledgerEntry } from '../../access/ledger.ts'
import { recordWithin, whenCommitted } from '../../access/write/commitRecorded.ts'
import { type Database, queryWithin } from '../../platform/database.ts'
import { Question } from '../question.entity.ts'
import type { LockedQuestion } from '../lockFor.ts'

type House = { db: Database; ledger: Ledger }
type Deed = { operation: string; id: string; classes: readonly ('CORRESPONDENCE' | 'RESTRICTED')[] }

/** What is still to be done to a locked question; null: nothing, because the asker or another process was first. */
type Left = (em: SqlEntityManager, question: LockedQuestion) => Promise<(() => Promise<void> | void) | null>

/** What the clock does to a question, locked until the transaction ends; with history and ledger entry if it does any. */
export async function byClock(
  { db, ledger }: House,
  { operation, id, classes }: Deed,
  whatIsLeft: Left,
): Promise<void> {
  const author = { accountId: null, name: null, source: 'clock', operation }
  const done = await (db.orm.em.fork() as SqlEntityManager).transactional(async (em) => {
    await queryWithin(em, { text: 'select from question where id = $1 for update', values: [id] })
    const question = await em.findOneOrFail(
      Question,
      { id },
      { populate: ['handling', 'handling.routes', 'directorates'] },
    )
    const act = await whatIsLeft(em, question)
    if (act === null) return null
    return recordWithin(em, author, async () => {
      await act()
      await em.flush()
      const about = question.person ?? question.asker
      const subjects = about ? [about.id] : []
      const clock = { accountId: null, client: { kind: 'command' as const, id: operation } }
      return { id, entry: ledgerEntry(clock, { category: 'ALTERATION', operation, subjects, classes: [...classes] }) }
    })
  })
  if (done !== null) await whenCommitted(db, ledger, done)
}
