import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Asked, transactionOf } from '../../../platform/database.ts'
import { ApiError, BadUserInput, Conflict } from '../../../platform/errors.ts'
import { idOrNull } from '../../../platform/values/uuid.ts'
import { carryOutWithin, file, type Judged } from '../change.ts'
import type { Draft } from '../draft.ts'
import { Stale, writeFault } from '../fault.ts'
import type { Write, WriteContext } from '../writing.ts'

const MOST_TOGETHER = 200

export type Versioned = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number }

/**
 * Changes many records of a type in one transaction, all or none, each checked, locked by version and recorded as if
 * changed alone. A refusal names the records in `extensions.records`; stale ones are collected to the end, so that a
 * caller learns of all at once.
 * @param check reads a record and checks its change, inside the transaction
 * @returns the ids in the order given
 * @throws ApiError as the change of a single record does
 */
export async function changeTogether<Change extends Versioned>(
  context: WriteContext,
  write: Write,
  key: string,
  changes: readonly Change[],
  judge: (asked: Asked, change: Change) => Promise<Judged>,
): Promise<string[]> {
  refuseCount(key, changes)
  const em = context.db.orm.em.fork() as SqlEntityManager
  const asked = transactionOf(context.db.orm, em)
  const done: Judged[] = []
  const stale: string[] = []
  await em.begin()
  try {
    // In the order of ids: two callers who change the same records then wait for each other and cannot deadlock.
    for (const change of [...changes].sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1))) {
      try {
        const judged = await judge(asked, change)
        await carryOutWithin(context, write, em, judged, ownInput(change))
        done.push(judged)
      } catch (error) {
        if (!(error instanceof Stale)) throw naming(error, [change.id])
        stale.push(change.id)
      }
    }
    if (stale.length > 0)
      throw naming(
        new Conflict(
          `${stale.length === 1 ? 'One record was' : `${stale.length} records were`} changed in the meantime. Nothing was changed; read them again.`,
        ),
        stale,
      )
    await em.commit()
  } catch (error) {
    if (em.isInTransaction()) await em.rollback()
    throw writeFault(error)
  }
  // At once, so that the ledger takes them in one batch.
  await Promise.all(done.map((judged) => file(context, judged)))
  return changes.map(({ id }) => id.toLowerCase())
}

const ownInput = ({ id: _id, version: _version, ...input }: Versioned): Draft => input

function refuseCount(key: string, changes: readonly Versioned[]): void {
  if (changes.length < 1 || changes.length > MOST_TOGETHER)
    throw new BadUserInput({ [key]: `must have 1 to ${MOST_TOGETHER} records` })
  if (new Set(changes.map(({ id }) => idOrNull(id) ?? id)).size < changes.length)
    throw new BadUserInput({ [key]: 'names a record twice' })
}

export function naming(error: unknown, records: readonly string[]): unknown {
  if (error instanceof ApiError) error.extensions['records'] = records
  return error
}
