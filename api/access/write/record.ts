import type { Collection } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Database } from '../../platform/database.ts'
import { ForbiddenField } from '../../platform/errors.ts'
import { newId } from '../../platform/record.ts'
import type { Image } from '../ability.ts'
import { governed, type GovernedType } from '../catalogue.ts'
import type { Action } from '../classes.ts'
import type { Caller, Gate } from '../gate/gate.ts'
import { type Ledger, ledgerEntry, type LedgerCategory } from '../ledger.ts'
import type { Altered } from '../payload.ts'
import type { Viewer } from '../viewer.ts'
import { type Draft, tidy } from './draft.ts'
import { existing } from './existing.ts'
import { stale } from './fault.ts'
import { refuseForbidden, refuseOpening } from './guard.ts'
import { imageOf } from './image.ts'
import { type Judge, judgeFor } from './judge.ts'
import { recorded } from './recorded.ts'
import { resolveReferences } from './references.ts'
import { classesTouched, subjectsTouched } from './touched.ts'

export type WriteContext = { db: Database; gate: Gate; ledger: Ledger; caller: Caller; purpose: string | null; altered: Altered }

/** A feature's own rules for one type. */
export type Rules = {
  /** Refuses a caller for what no condition of the policy can say, before anything is written, in the change's transaction. @throws Forbidden */
  permit?: (em: SqlEntityManager, viewer: Viewer, draft: Draft, before: Image | null) => Promise<void>
  /** Normalises and judges what is to be written, given the record as it is; pure. @throws BadUserInput naming the field. */
  prepare?: (draft: Draft, before: Image | null, viewer: Viewer) => Draft
  /** Adds what follows from the draft and takes a look into the database, in the change's transaction. */
  complete?: (em: SqlEntityManager, draft: Draft, before: Image | null) => Promise<Draft>
  /** Keys of the input that are no fields of the record: `within` takes care of them. */
  beside?: readonly string[]
  /** What else belongs to the change, after it is written, in its transaction. */
  within?: (em: SqlEntityManager, id: string, input: Draft) => Promise<void>
}

export type Write = { type: string; action: Action; operation: string; category: LedgerCategory; rules: Rules }

/** Makes a record. @returns its id. @throws ForbiddenField, BadUserInput, Conflict */
export function createRecord(context: WriteContext, write: Write, input: Draft): Promise<string> {
  return inTransaction(context, write, async (em, type, judge) => {
    const fields = without(input, write.rules.beside)
    refuseUnwritable(context, write, Object.keys(fields))
    await write.rules.permit?.(em, context.caller.viewer, fields, null)
    const draft = await withOwn(write.rules, em, tidy(type, fields), null, context.caller.viewer)
    const references = await resolveReferences(em, judge, type, draft)
    const entity: object = em.create(type.name as never, { id: newId(), ...references } as never)
    const image = imageOf(type, entity)
    const judgement = { type, action: write.action, written: Object.keys(fields) }
    refuseForbidden({ ...judgement, written: [...judgement.written, 'id'] }, judge.verdict(type.name, image))
    em.persist(entity)
    await em.flush()
    await write.rules.within?.(em, String(image['id']), input)
    await em.flush()
    return [image]
  })
}

/** Changes the given fields of a record and leaves all others alone. @throws NotFound, ForbiddenField, BadUserInput, Conflict */
export function updateRecord(context: WriteContext, write: Write, { id, version, ...input }: Draft): Promise<string> {
  return inTransaction(context, write, async (em, type, judge) => {
    refuseUnwritable(context, write, Object.keys(input))
    const lists = Object.keys(input).filter((name) => type.fields.get(name)?.kind === 'many')
    const entity = await existing(em, judge, type, id, lists)
    const before = imageOf(type, entity)
    const listed = membersOf(entity, lists)
    const judgement = { type, action: write.action, written: Object.keys(input) }
    const allowedBefore = judge.verdict(type.name, before)
    refuseForbidden(judgement, allowedBefore)
    await write.rules.permit?.(em, context.caller.viewer, input, before)
    if (before['version'] !== version) throw stale()
    const draft = await withOwn(write.rules, em, tidy(type, input), before, context.caller.viewer)
    em.assign(entity as never, (await resolveReferences(em, judge, type, draft)) as never)
    const after = imageOf(type, entity)
    const decisive = context.caller.rules.decisive(type.name)
    // What no rule looks at cannot change a verdict.
    if ([...decisive].some((property) => before[property] !== after[property])) {
      const allowedAfter = judge.verdict(type.name, after)
      refuseForbidden(judgement, allowedAfter)
      refuseOpening(judgement, allowedBefore, allowedAfter)
    }
    // A list is no column: by itself its change would leave the version as it is, and the next writer would not notice it.
    if (membersOf(entity, lists) !== listed) em.assign(entity as never, { updatedAt: new Date() } as never)
    await em.flush()
    await write.rules.within?.(em, String(before['id']), input)
    return [before, after]
  })
}

/** Takes a record out of the lists, or back in. Doing it twice changes nothing. @throws NotFound, ForbiddenField, Conflict */
export function archiveRecord(context: WriteContext, write: Write, { id, version }: Draft, archived: boolean): Promise<string> {
  return inTransaction(context, write, async (em, type, judge) => {
    refuseUnwritable(context, write, ['archivedAt'])
    const entity = await existing(em, judge, type, id, [])
    const before = imageOf(type, entity)
    refuseForbidden({ type, action: write.action, written: ['archivedAt'] }, judge.verdict(type.name, before))
    await write.rules.permit?.(em, context.caller.viewer, {}, before)
    if (before['version'] !== version) throw stale()
    if ((before['archivedAt'] !== null) !== archived) em.assign(entity as never, { archivedAt: archived ? new Date() : null } as never)
    await em.flush()
    return [before]
  })
}

/** Changes one record, and says how it was or how it is; both where its classes or its person may be others now. */
type Work = (em: SqlEntityManager, type: GovernedType, judge: Judge) => Promise<readonly [Image, ...Image[]]>

/** A caller's change of one record with its history and its ledger entry. @returns its id. */
export async function inTransaction(context: WriteContext, write: Omit<Write, 'rules'>, work: Work): Promise<string> {
  const { db, gate, ledger, caller, purpose } = context
  const { category, operation } = write
  const type = governed(gate.catalogue, write.type)
  const author = { accountId: caller.viewer.accountId, name: caller.viewer.displayName, source: 'api', operation }
  const { id, entry } = await recorded(db, ledger, author, async (em) => {
    const images = await work(em, type, judgeFor(gate.catalogue, caller))
    const subjects = subjectsTouched(type.about, images)
    return { id: String(images[0]['id']), entry: ledgerEntry(caller.viewer, { category, operation, purpose, subjects, classes: classesTouched(type, images) }) }
  })
  context.altered.set(id, entry)
  return id
}

/** Who is in these lists, as a text to compare. */
const membersOf = (entity: object, lists: readonly string[]): string =>
  JSON.stringify(lists.map((name) => (entity as Record<string, Collection<{ id: string }>>)[name]?.getItems(false).map(({ id }) => id).sort()))

const without = (input: Draft, keys: readonly string[] = []): Draft => Object.fromEntries(Object.entries(input).filter(([key]) => !keys.includes(key)))

/** Fields that the caller may write on no record of the type are refused by name, before anything is read; all are where the caller may read no record. */
function refuseUnwritable({ caller }: WriteContext, write: Write, fields: readonly string[]): void {
  const field = ['id', ...fields].find((name) => caller.rules.for(name === 'id' ? 'read' : write.action, write.type, name).length === 0)
  if (field !== undefined) throw new ForbiddenField(field)
}

async function withOwn(rules: Rules, em: SqlEntityManager, draft: Draft, before: Image | null, viewer: Viewer): Promise<Draft> {
  const prepared = rules.prepare?.(draft, before, viewer) ?? draft
  return rules.complete?.(em, prepared, before) ?? prepared
}
