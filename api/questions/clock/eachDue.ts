import type { Database, Statement } from '../../platform/database.ts'
import type { Logger } from '../../platform/log.ts'

type Run = { db: Database; signal: AbortSignal; log: Logger }
type Due = {
  operation: string
  /** Finds ids of questions that are due, the longest due first, without those of `failed`. */
  find: (failed: readonly string[]) => Promise<Statement> | Statement
  act: (id: string) => Promise<void>
}

/** Does what is due, one question after another. One that fails is left for the next run, and holds up no other. */
export async function eachDue({ db, signal, log }: Run, { operation, find, act }: Due): Promise<void> {
  const failed: string[] = []
  for (;;) {
    const due = await db.query<{ id: string }>(await find(failed))
    if (due.length === 0) return
    for (const { id } of due) {
      if (signal.aborted) return
      try {
        await act(id)
      } catch (error) {
        failed.push(id)
        log.error({ operation, question: id, err: error }, 'a question is left for the next run')
      }
    }
  }
}
