import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Asked, queryWithin, transactionOf } from '../../../platform/database.ts'
import type { Image } from '../../ability.ts'
import { governed, type GovernedType } from '../../catalogue.ts'
import { type LedgerEntry, ledgerEntry, pendingEntry } from '../../ledger.ts'
import { eventsCommitted } from '../../live/eventRows.ts'
import { carryOutWithin, file, judgeArchival, type Judged, judgeUpdate, type ListEdit } from '../change.ts'
import { createWithin } from '../create.ts'
import type { Draft } from '../draft.ts'
import { writeFault } from '../fault.ts'
import { writesFor } from '../flushed.ts'
import { historyAlone, historyStatement } from '../history.ts'
import { type Judge, judgeFor } from '../judging/judge.ts'
import { classesTouched, subjectsTouched } from '../touched.ts'
import { authorOf, type Deed, type Write, type WriteContext, type WriteHooks } from '../writing.ts'

/** Each throws as the change of that record alone would. */
export type Together = {
  em: SqlEntityManager
  asked: Asked
  judge: Judge
  /** Returns the new record. */
  create: (type: string, input: Draft, hooks?: WriteHooks) => Promise<Image>
  /** `input` names id and version. Returns the record as it was. */
  update: (type: string, input: Draft, hooks?: WriteHooks, edits?: ReadonlyMap<string, ListEdit>) => Promise<Image>
  archive: (type: string, record: { id: string; version: number }, hooks?: WriteHooks) => Promise<void>
}

type Created = { type: GovernedType; image: Image }

/**
 * Makes and changes records of different types in one transaction, all or none, each checked as if it were the only
 * one. Those that are made share one ledger entry; each that is changed has its own.
 */
export async function writeTogether<Result>(
  context: WriteContext,
  deed: Deed,
  work: (together: Together) => Promise<Result>,
): Promise<Result> {
  const { db } = context
  const em = db.orm.em.fork() as SqlEntityManager
  const created: Created[] = []
  const changed: Judged[] = []
  await em.begin()
  const left = writesFor(em, authorOf(context.caller, deed))
  let made: LedgerEntry | null
  let result: Result
  try {
    result = await work(togetherIn(context, deed, em, { created, changed }))
    made = created.length === 0 ? null : entryOf(context, deed, created)
    if (made) await queryWithin(em, historyStatement(left, pendingEntry(made)))
    else if (left.entries.length > 0) await queryWithin(em, historyAlone(left))
    await em.commit()
  } catch (error) {
    if (em.isInTransaction()) await em.rollback()
    throw writeFault(error)
  }
  if (left.events.length > 0) eventsCommitted(db.orm)
  if (made) fileCreated(context, made, created)
  // At once, so that the ledger takes them in one batch.
  await Promise.all([...(made ? [context.ledger.append(made)] : []), ...changed.map((judged) => file(context, judged))])
  return result
}

type Done = { created: Created[]; changed: Judged[] }

function togetherIn(context: WriteContext, deed: Deed, em: SqlEntityManager, done: Done): Together {
  const { catalogue } = context.gate
  const asked = transactionOf(context.db.orm, em)
  const judge = judgeFor(catalogue, context.caller)
  const change = async (write: Write, judged: Judged, input: Draft): Promise<Image> => {
    await carryOutWithin(context, write, em, judged, input)
    done.changed.push(judged)
    return judged.alteration.before
  }
  return {
    em,
    asked,
    judge,
    async create(name, input, hooks = {}) {
      const type = governed(catalogue, name)
      const write: Write = { ...deed, type: name, action: 'create', category: 'COLLECTION', hooks }
      const image = await createWithin(context, write, { em, type, judge, asked }, input)
      done.created.push({ type, image })
      return image
    },
    async update(type, { id, version, ...input }, hooks = {}, edits) {
      const write: Write = { ...deed, type, action: 'update', category: 'ALTERATION', hooks }
      return change(write, await judgeUpdate(context, write, asked, { id, version, ...input }, edits), input)
    },
    async archive(type, record, hooks = {}) {
      const write: Write = { ...deed, type, action: 'archive', category: 'ALTERATION', hooks }
      await change(write, await judgeArchival(context, write, asked, record, true), {})
    },
  }
}

function entryOf({ caller, purpose }: WriteContext, { operation }: Deed, created: readonly Created[]): LedgerEntry {
  const subjects = [...new Set(created.flatMap(({ type, image }) => subjectsTouched(type, [image])))]
  const classes = [...new Set(created.flatMap(({ type, image }) => classesTouched(type, [image])))]
  return ledgerEntry(caller.viewer, { category: 'COLLECTION', operation, purpose, subjects, classes })
}

/** A record's payload may show what is its own; anything of the others that it shows is a disclosure. */
function fileCreated({ altered }: WriteContext, entry: LedgerEntry, created: readonly Created[]): void {
  for (const { type, image } of created)
    altered.set(String(image['id']), {
      ...entry,
      subjects: subjectsTouched(type, [image]),
      classes: classesTouched(type, [image]),
    })
}
