import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Clock } from '../../platform/clock.ts'
import { type Asked, type Database, transactionOf } from '../../platform/database.ts'
import { ForbiddenField } from '../../platform/errors.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Image } from '../ability.ts'
import { governed, type GovernedType } from '../catalogue.ts'
import type { Action } from '../classes.ts'
import { noteCheck, onlyIfConfirmed } from '../gate/callerCheck.ts'
import type { Caller, Gate } from '../gate/gate.ts'
import { type Ledger, type LedgerCategory, type LedgerEntry, ledgerEntry } from '../ledger.ts'
import type { Altered } from '../ledger/payload.ts'
import type { Viewer } from '../viewer.ts'
import type { Draft } from './draft.ts'
import type { Author } from './history.ts'
import { type Judge, judgeFor } from './judging/judge.ts'
import { commitRecorded } from './commitRecorded.ts'
import { classesTouched, subjectsThrough, subjectsTouched } from './touched.ts'

/*
 * There are three roads to a governed record; this file holds what they share.
 *
 * A change of one record goes by one statement (change.ts, alteration.ts): the record is read and checked first, with no
 * transaction open. The statement then changes the version that was read, writes history and ledger entry, and confirms
 * a recalled caller (gate/callerCheck.ts); if the version or the caller has changed, it writes nothing. So no lock is
 * held while rules are evaluated, and nobody's change is overwritten. Only the hook `within`, and changes of several
 * records together (together/together.ts), put the statement into a transaction.
 *
 * A new record goes through the ORM (create.ts): an entity is made from the input, checked and flushed in a transaction. A
 * flush subscriber gathers its history (flushed.ts), which is written with the ledger entry as the transaction's last
 * statement (commitRecorded.ts). Nobody can change a new record meanwhile, and it often brings others with it
 * (together/createTogether.ts, the hook `within`), for which the ORM knows the order. Should the database fail, it is
 * known that nothing was saved before the commit. What asks the database on the way, such as ending a session or
 * breaking glass, takes the same road with work of its own (`inTransaction`).
 *
 * Where several records that belong together are made and changed all day, as when a question is asked and answered,
 * they are plain objects (atOnce/records.ts), read and checked with no transaction open; what has become of them is then
 * written by one statement of the first kind.
 *
 * All refuse a field that the caller may never write before they read anything, check the record as it will be, and
 * commit history and ledger entry with the change.
 */

export type WriteContext = {
  db: Database
  gate: Gate
  ledger: Ledger
  /** Letters that tell of a change are queued in its transaction. */
  mail: Mail
  clock: Clock
  caller: Caller
  purpose: string | null
  altered: Altered
}

export type WriteHooks = {
  /**
   * Refuses what no condition of the policy can express, before anything is written. The draft of an archival or a
   * restoring is `archived` alone. Throws Forbidden, Conflict.
   */
  permit?: (asked: Asked, viewer: Viewer, draft: Draft, before: Image | null) => Promise<void>
  /** Fields that `prepare` fills where they are left out; it gets null for those that a change empties. */
  made?: readonly string[]
  /** Normalises and checks the draft; pure. Throws BadUserInput. */
  prepare?: (draft: Draft, before: Image | null, viewer: Viewer) => Draft
  /** The field that a `CONFLICT` names where there is such a record already. */
  blamed?: string
  /** Relations of which a record has exactly one; only callers who see what it leads to may change them. */
  exclusive?: readonly string[]
  complete?: (asked: Asked, draft: Draft, before: Image | null) => Promise<Draft>
  /** Keys of a new record's input that are not fields; `within` handles them. */
  beside?: readonly string[]
  within?: (em: SqlEntityManager, id: string, input: Draft) => Promise<void>
}

export type Write = Deed & { type: string; action: Action; category: LedgerCategory; hooks: WriteHooks }

/** What is done, and whose proposal it confirms. */
export type Deed = { operation: string; proposedBy?: string }

/** Changes one record and returns its image before or after; both where its classes or its person may change. */
type Work = (
  em: SqlEntityManager,
  type: GovernedType,
  judge: Judge,
  asked: Asked,
) => Promise<readonly [Image, ...Image[]]>

/** Makes one record's change through entities, with history and ledger entry. Returns its id. */
export async function inTransaction(context: WriteContext, write: Omit<Write, 'hooks'>, work: Work): Promise<string> {
  const { db, gate, ledger, caller } = context
  const type = governed(gate.catalogue, write.type)
  const { id, entry } = await commitRecorded(db, ledger, authorOf(caller, write), async (em) => {
    const asked = transactionOf(db.orm, em)
    const images = await work(em, type, judgeFor(gate.catalogue, caller), asked)
    return { id: String(images[0]['id']), entry: await entryThrough(context, write, { asked, type, images }) }
  })
  context.altered.set(id, entry)
  return id
}

export const authorOf = ({ viewer }: Caller, { operation, proposedBy }: Deed): Author => ({
  accountId: viewer.accountId,
  name: viewer.displayName,
  ...(proposedBy === undefined ? {} : { proposedBy }),
  source: 'api',
  operation,
})

/** The change has confirmed the caller; what follows need not ask again. */
export function confirmed({ check, ...caller }: Caller): Caller {
  if (check) noteCheck(check, true)
  return caller
}

/** Without a change, for a recalled caller. Throws CallerChanged. */
export async function confirmCaller(context: WriteContext): Promise<void> {
  const { db, caller } = context
  const { check } = caller
  if (!check) return
  const found = await db.query({ text: onlyIfConfirmed('true', 0, check), values: [...check.values, check.viewer] })
  noteCheck(check, found.length > 0)
  context.caller = confirmed(caller)
}

export const entryFor = (
  { caller, purpose }: WriteContext,
  { category, operation }: Pick<Write, 'category' | 'operation'>,
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

type Changed = { asked: Asked; type: GovernedType; images: readonly Image[] }

/** As `entryFor`, also of a record that says only through others whom it is about. */
export async function entryThrough(
  context: WriteContext,
  write: Pick<Write, 'category' | 'operation'>,
  { asked, type, images }: Changed,
): Promise<LedgerEntry> {
  const entry = entryFor(context, write, type, images)
  const through = await subjectsThrough(asked, type, images)
  return through.length === 0 ? entry : { ...entry, subjects: [...new Set([...entry.subjects, ...through])].sort() }
}

/** Before anything is read; all fields where the caller may read no record. Throws ForbiddenField. */
export function refuseUnwritable({ caller }: WriteContext, write: Write, fields: readonly string[]): void {
  const field = ['id', ...fields].find(
    (name) => caller.rules.for(name === 'id' ? 'read' : write.action, write.type, name).length === 0,
  )
  if (field !== undefined) throw new ForbiddenField(field)
}

export async function applyHooks(
  hooks: WriteHooks,
  asked: Asked,
  draft: Draft,
  before: Image | null,
  viewer: Viewer,
): Promise<Draft> {
  const prepared = hooks.prepare?.(draft, before, viewer) ?? draft
  return hooks.complete?.(asked, prepared, before) ?? prepared
}
