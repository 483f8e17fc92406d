import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Asked, type Database, transactionOf } from '../../platform/database.ts'
import { ForbiddenField } from '../../platform/errors.ts'
import type { Image } from '../ability.ts'
import { governed, type GovernedType } from '../catalogue.ts'
import type { Action } from '../classes.ts'
import type { Caller, Gate } from '../gate/gate.ts'
import { type Ledger, type LedgerCategory, type LedgerEntry, ledgerEntry } from '../ledger.ts'
import type { Altered } from '../ledger/payload.ts'
import type { Viewer } from '../viewer.ts'
import type { Draft } from './draft.ts'
import type { Author } from './history.ts'
import { type Judge, judgeFor } from './judging/judge.ts'
import { recorded } from './recorded.ts'
import { classesTouched, subjectsTouched } from './touched.ts'

/*
 * Two roads lead to a governed record, and this file holds what they share.
 *
 * A new record goes by the ORM (create.ts): an entity is made from the input, judged and flushed in a transaction. A
 * flush subscriber gathers its history (history.ts), which is written with the ledger's entry as the transaction's last
 * statement (recorded.ts). A new record has no earlier state that somebody else could change meanwhile, and it often
 * brings others with it (together/createTogether.ts, the hook `within`), for which the ORM knows the order. Writes of
 * several tables, such as ending a session or breaking glass, take the same road with work of their own
 * (`inTransaction`).
 *
 * A change of a record goes by one statement (change.ts, alteration.ts): the record is read and judged before, with no
 * transaction open; then a single statement changes it at the version that was read, writes history and ledger entry,
 * and checks that the caller is still who was recalled (gate/presumption.ts). If any of that no longer holds, it writes
 * nothing. So no lock is held while rules are evaluated, and a change by somebody else is noticed and never
 * overwritten. Only the hook `within`, and changes of several records together
 * (together/together.ts), put that statement into a transaction.
 *
 * On both roads a field that the caller may never write is refused by name before anything is read, the record is
 * judged as it will be, and history and ledger entry stand or fall with the change.
 */

export type WriteContext = {
  db: Database
  gate: Gate
  ledger: Ledger
  caller: Caller
  purpose: string | null
  altered: Altered
}

/** A feature's own rules for one type. */
export type Rules = {
  /** Refuses a caller for what no condition of the policy can say, before anything is written. @throws Forbidden */
  permit?: (asked: Asked, viewer: Viewer, draft: Draft, before: Image | null) => Promise<void>
  /**
   * Fields that are never empty and that `prepare` makes where they are left out; it is given null for those that a
   * change empties.
   */
  made?: readonly string[]
  /**
   * Normalises and judges what is to be written, given the record as it is; pure. @throws BadUserInput naming the
   * field.
   */
  prepare?: (draft: Draft, before: Image | null, viewer: Viewer) => Draft
  /** Adds what follows from the draft and takes a look into the database. */
  complete?: (asked: Asked, draft: Draft, before: Image | null) => Promise<Draft>
  /** Keys of a new record's input that are no fields of it: `within` takes care of them. */
  beside?: readonly string[]
  /** What else belongs to the change, after it is written, in its transaction. */
  within?: (em: SqlEntityManager, id: string, input: Draft) => Promise<void>
}

export type Write = { type: string; action: Action; operation: string; category: LedgerCategory; rules: Rules }

/** Changes one record, and says how it was or how it is; both where its classes or its person may be others now. */
type Work = (
  em: SqlEntityManager,
  type: GovernedType,
  judge: Judge,
  asked: Asked,
) => Promise<readonly [Image, ...Image[]]>

/** A caller's change of one record with its history and its ledger entry, made through entities. @returns its id. */
export async function inTransaction(context: WriteContext, write: Omit<Write, 'rules'>, work: Work): Promise<string> {
  const { db, gate, ledger, caller } = context
  const type = governed(gate.catalogue, write.type)
  const { id, entry } = await recorded(db, ledger, authorOf(caller, write.operation), async (em) => {
    const images = await work(em, type, judgeFor(gate.catalogue, caller), transactionOf(db.orm, em))
    return { id: String(images[0]['id']), entry: entryFor(context, write, type, images) }
  })
  context.altered.set(id, entry)
  return id
}

export const authorOf = ({ viewer }: Caller, operation: string): Author => ({
  accountId: viewer.accountId,
  name: viewer.displayName,
  source: 'api',
  operation,
})

/** What the ledger is told of a change of one record, as it was and as it is. */
export const entryFor = (
  { caller, purpose }: WriteContext,
  { category, operation }: Omit<Write, 'rules'>,
  type: GovernedType,
  images: readonly Image[],
): LedgerEntry =>
  ledgerEntry(caller.viewer, {
    category,
    operation,
    purpose,
    subjects: subjectsTouched(type, images),
    classes: classesTouched(type, images),
  })

/**
 * Fields that the caller may write on no record of the type are refused by name, before anything is read; all are where
 * the caller may read no record.
 */
export function refuseUnwritable({ caller }: WriteContext, write: Write, fields: readonly string[]): void {
  const field = ['id', ...fields].find(
    (name) => caller.rules.for(name === 'id' ? 'read' : write.action, write.type, name).length === 0,
  )
  if (field !== undefined) throw new ForbiddenField(field)
}

export async function withOwn(
  rules: Rules,
  asked: Asked,
  draft: Draft,
  before: Image | null,
  viewer: Viewer,
): Promise<Draft> {
  const prepared = rules.prepare?.(draft, before, viewer) ?? draft
  return rules.complete?.(asked, prepared, before) ?? prepared
}
