import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Asked, type Database, transactionOf } from '../../platform/database.ts'
import { ForbiddenField } from '../../platform/errors.ts'
import { newId } from '../../platform/record.ts'
import type { Image } from '../ability.ts'
import { governed, type GovernedType } from '../catalogue.ts'
import type { Action } from '../classes.ts'
import type { Caller, Gate } from '../gate/gate.ts'
import { type Ledger, type LedgerEntry, ledgerEntry, type LedgerCategory } from '../ledger.ts'
import type { Altered } from '../ledger/payload.ts'
import type { Viewer } from '../viewer.ts'
import { type Draft, tidy } from './draft.ts'
import { refuseForbidden } from './judging/guard.ts'
import type { Author } from './history.ts'
import { imageOf } from './judging/image.ts'
import { type Judge, judgeFor } from './judging/judge.ts'
import { recorded } from './recorded.ts'
import { resolveReferences } from './references.ts'
import { classesTouched, subjectsTouched } from './touched.ts'

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
  /** Fields that are never empty and that `prepare` makes where they are left out; it is given null for those that a change empties. */
  made?: readonly string[]
  /** Normalises and judges what is to be written, given the record as it is; pure. @throws BadUserInput naming the field. */
  prepare?: (draft: Draft, before: Image | null, viewer: Viewer) => Draft
  /** Adds what follows from the draft and takes a look into the database. */
  complete?: (asked: Asked, draft: Draft, before: Image | null) => Promise<Draft>
  /** Keys of a new record's input that are no fields of it: `within` takes care of them. */
  beside?: readonly string[]
  /** What else belongs to the change, after it is written, in its transaction. */
  within?: (em: SqlEntityManager, id: string, input: Draft) => Promise<void>
}

export type Write = { type: string; action: Action; operation: string; category: LedgerCategory; rules: Rules }

/** Makes a record. @returns its id. @throws ForbiddenField, BadUserInput, Conflict */
export function createRecord(context: WriteContext, write: Write, input: Draft): Promise<string> {
  return inTransaction(context, write, async (em, type, judge, asked) => [
    await createWithin(context, write, { em, type, judge, asked }, input),
  ])
}

/** Where a record is made: the open transaction, and by which rules. */
export type Making = { em: SqlEntityManager; type: GovernedType; judge: Judge; asked: Asked }

/** Makes a record in an open transaction; its ledger entry is owed by the caller. @throws ForbiddenField, BadUserInput, Conflict */
export async function createWithin(
  context: WriteContext,
  write: Write,
  { em, type, judge, asked }: Making,
  input: Draft,
): Promise<Image> {
  const fields = without(input, write.rules.beside)
  refuseUnwritable(context, write, Object.keys(fields))
  await write.rules.permit?.(asked, context.caller.viewer, fields, null)
  const draft = await withOwn(
    write.rules,
    asked,
    tidy(type, fields, { isNew: true, made: write.rules.made }),
    null,
    context.caller.viewer,
  )
  const references = await resolveReferences(asked, judge, type, draft)
  const entity: object = em.create(type.name as never, { id: newId(), ...references } as never)
  const image = imageOf(type, entity)
  const written = [...Object.keys(fields), 'id']
  refuseForbidden(
    { type, action: write.action, caller: context.caller, written, input: fields },
    judge.verdict(type.name, image),
  )
  em.persist(entity)
  await em.flush()
  await write.rules.within?.(em, String(image['id']), input)
  await em.flush()
  return image
}

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

const without = (input: Draft, keys: readonly string[] = []): Draft =>
  Object.fromEntries(Object.entries(input).filter(([key]) => !keys.includes(key)))

/** Fields that the caller may write on no record of the type are refused by name, before anything is read; all are where the caller may read no record. */
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
