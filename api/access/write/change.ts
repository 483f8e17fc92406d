import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Asked, transactionOf } from '../../platform/database.ts'
import { governed, isKeptBeside } from '../catalogue.ts'
import { noteCheck } from '../gate/callerCheck.ts'
import type { LedgerEntry } from '../ledger.ts'
import { eventsCommitted } from '../live/eventRows.ts'
import { type Alteration, alterationStatement, type Listed } from './alteration.ts'
import { type Draft, tidy } from './draft.ts'
import { isDuplicate, suchRecord } from './duplicates.ts'
import { readForCaller } from './judging/readForCaller.ts'
import { stale, writeFault } from './fault.ts'
import { refuseForbidden, refuseOpening } from './judging/guard.ts'
import { judgeFor } from './judging/judge.ts'
import {
  authorOf,
  confirmed,
  entryThrough,
  refuseUnwritable,
  applyHooks,
  type Write,
  type WriteContext,
} from './writing.ts'
import { refuseUnseen, resolveReferences } from './references.ts'

export type Judged = { alteration: Alteration; entry: LedgerEntry }

/** Ids of records that exist for the caller. Other members stay, whether or not the caller sees them. */
export type ListEdit = { add: readonly string[]; remove: readonly string[] }

/** Changes only the given fields. Throws NotFound, ForbiddenField, BadUserInput, Conflict. */
export async function updateRecord(
  context: WriteContext,
  write: Write,
  { id, version, ...input }: Draft,
): Promise<string> {
  return alter(context, write, await judgeUpdate(context, write, context.db, { id, version, ...input }), input)
}

/** A second time changes nothing. Throws NotFound, ForbiddenField, Conflict. */
export const archiveRecord = async (
  context: WriteContext,
  write: Write,
  input: Draft,
  archived: boolean,
): Promise<string> => alter(context, write, await judgeArchival(context, write, context.db, input, archived), {})

/** @throws NotFound, ForbiddenField, BadUserInput, Conflict */
export async function judgeUpdate(
  context: WriteContext,
  write: Write,
  asked: Asked,
  { id, version, ...input }: Draft,
  edits: ReadonlyMap<string, ListEdit> = new Map(),
): Promise<Judged> {
  const { gate, caller } = context
  const type = governed(gate.catalogue, write.type)
  const judge = judgeFor(gate.catalogue, caller)
  const written = [...Object.keys(input), ...edits.keys()]
  refuseUnwritable(context, write, written)
  const lists = written.filter((name) => isKeptBeside(type.fields.get(name)))
  const { image: before, lists: listed } = await readForCaller(asked, judge, type, id, lists)
  const judgement = { type, action: write.action, caller, written, input }
  const allowedBefore = judge.verdict(type.name, before)
  refuseForbidden(judgement, allowedBefore)
  await refuseUnseen(asked, judge, type, { exclusive: write.hooks.exclusive ?? [], written, before })
  await write.hooks.permit?.(asked, caller.viewer, input, before)
  if (before['version'] !== version) throw stale()
  const tidied = tidy(type, input, { isNew: false, made: write.hooks.made })
  const draft = await resolveReferences(
    asked,
    judge,
    type,
    await applyHooks(write.hooks, asked, tidied, before, caller.viewer),
  )
  const after = {
    ...before,
    ...Object.fromEntries(
      Object.entries(draft).filter(([name, value]) => type.columns.has(name) && value !== undefined),
    ),
    ...Object.fromEntries(
      [...edits]
        .filter(([name]) => !lists.includes(name))
        .map(([name, edit]) => [name, edited((before[name] ?? []) as string[], edit)]),
    ),
  }
  // A property that no rule tests cannot change a verdict.
  if ([...caller.rules.decisive(type.name)].some((property) => before[property] !== after[property])) {
    const allowedAfter = judge.verdict(type.name, after)
    refuseForbidden(judgement, allowedAfter)
    refuseOpening(judgement, allowedBefore, allowedAfter)
  }
  const changed = lists.map((name): [string, Listed] => {
    const members = listed.get(name) ?? []
    const edit = edits.get(name)
    return [name, { before: members, after: edit ? edited(members, edit) : [...(draft[name] as string[])].sort() }]
  })
  return {
    alteration: { type, before, after, lists: new Map(changed) },
    entry: await entryThrough(context, write, { asked, type, images: [before, after] }),
  }
}

const edited = (members: readonly string[], { add, remove }: ListEdit): string[] =>
  [...new Set([...members, ...add])].filter((id) => !remove.includes(id)).sort()

/** @throws NotFound, ForbiddenField, Conflict */
export async function judgeArchival(
  context: WriteContext,
  write: Write,
  asked: Asked,
  { id, version }: Draft,
  archived: boolean,
): Promise<Judged> {
  const { gate, caller } = context
  const type = governed(gate.catalogue, write.type)
  const judge = judgeFor(gate.catalogue, caller)
  refuseUnwritable(context, write, ['archivedAt'])
  const { image: before } = await readForCaller(asked, judge, type, id, [])
  refuseForbidden(
    { type, action: write.action, caller, written: ['archivedAt'], input: {} },
    judge.verdict(type.name, before),
  )
  await write.hooks.permit?.(asked, caller.viewer, { archived }, before)
  if (before['version'] !== version) throw stale()
  const after =
    (before['archivedAt'] !== null) === archived
      ? before
      : { ...before, archivedAt: archived ? new Date().toISOString() : null }
  const entry = await entryThrough(context, write, { asked, type, images: [before] })
  return { alteration: { type, before, after, lists: new Map() }, entry }
}

/**
 * Change, history and ledger entry commit together; the entry is in the chain before the caller gets an answer.
 * @throws Conflict when somebody else has changed the record since it was read; ApiError for what the database rejects;
 *   LedgerUnavailable when the change is committed and its record will follow.
 */
async function alter(context: WriteContext, write: Write, judged: Judged, input: Draft): Promise<string> {
  const { db } = context
  // A single statement is a transaction of its own.
  if (write.hooks.within)
    await db.orm.em.fork().transactional((em) => carryOutWithin(context, write, em, judged, input))
  else await carryOut(context, write, db, judged)
  return file(context, judged)
}

/** Makes a checked change, with the hook `within`, in the transaction that `em` has open. Throws Stale, ApiError. */
export async function carryOutWithin(
  context: WriteContext,
  write: Write,
  em: SqlEntityManager,
  judged: Judged,
  input: Draft,
): Promise<void> {
  await carryOut(context, write, transactionOf(context.db.orm, em), judged)
  await write.hooks.within?.(em, String(judged.alteration.before['id']), input)
}

async function carryOut(
  context: WriteContext,
  write: Write,
  asked: Asked,
  { alteration, entry }: Judged,
): Promise<void> {
  const { caller } = context
  const { blamed } = write.hooks
  const author = authorOf(caller, write)
  const statement = alterationStatement(asked, alteration, { author, entry, check: caller.check })
  // Nothing was sent that could confirm the caller, but the ledger's record needs a confirmed one.
  if (!statement) return caller.check && noteCheck(caller.check, false)
  if (await isDuplicate(asked, alteration.type, alteration.before, alteration.after)) throw suchRecord(blamed)
  const done = await asked.query(statement).catch((error: unknown) => {
    throw writeFault(error, blamed)
  })
  // Either the version or the caller has changed: `runFor` finds out which before anything is answered.
  if (done.length === 0) throw stale()
  if (caller.check) context.caller = confirmed(caller)
}

export async function file(context: WriteContext, { alteration, entry }: Judged): Promise<string> {
  const id = String(alteration.before['id'])
  if (alteration.type.live) eventsCommitted(context.db.orm)
  await context.ledger.append(entry)
  context.altered.set(id, entry)
  return id
}
