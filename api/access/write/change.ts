import { type Asked, type Statement, transactionOf } from '../../platform/database.ts'
import { governed } from '../catalogue.ts'
import type { LedgerEntry } from '../ledger.ts'
import { type Alteration, alterationStatement, type Listed } from './alteration.ts'
import { type Draft, tidy } from './draft.ts'
import { existing } from './existing.ts'
import { stale, writeFault } from './fault.ts'
import { refuseForbidden, refuseOpening } from './guard.ts'
import { judgeFor } from './judge.ts'
import { authorOf, entryFor, refuseUnwritable, withOwn, type Write, type WriteContext } from './record.ts'
import { resolveReferences } from './references.ts'

/** Changes the given fields of a record and leaves all others alone. @returns its id. @throws NotFound, ForbiddenField, BadUserInput, Conflict */
export async function updateRecord(context: WriteContext, write: Write, { id, version, ...input }: Draft): Promise<string> {
  const { db, gate, caller } = context
  const type = governed(gate.catalogue, write.type)
  const judge = judgeFor(gate.catalogue, caller)
  const written = Object.keys(input)
  refuseUnwritable(context, write, written)
  const lists = written.filter((name) => type.fields.get(name)?.kind === 'many')
  const { image: before, lists: listed } = await existing(db, judge, type, id, lists)
  const judgement = { type, action: write.action, written }
  const allowedBefore = judge.verdict(type.name, before)
  refuseForbidden(judgement, allowedBefore)
  await write.rules.permit?.(db, caller.viewer, input, before)
  if (before['version'] !== version) throw stale()
  const draft = await resolveReferences(db, judge, type, await withOwn(write.rules, db, tidy(type, input), before, caller.viewer))
  const after = { ...before, ...Object.fromEntries(Object.entries(draft).filter(([name, value]) => type.columns.has(name) && value !== undefined)) }
  // What no rule looks at cannot change a verdict.
  if ([...caller.rules.decisive(type.name)].some((property) => before[property] !== after[property])) {
    const allowedAfter = judge.verdict(type.name, after)
    refuseForbidden(judgement, allowedAfter)
    refuseOpening(judgement, allowedBefore, allowedAfter)
  }
  const changed = lists.map((name): [string, Listed] => [name, { before: listed.get(name) ?? [], after: [...(draft[name] as string[])].sort() }])
  return alter(context, write, { type, before, after, lists: new Map(changed) }, entryFor(context, write, type, [before, after]), input)
}

/** Takes a record out of the lists, or back in. Doing it twice changes nothing. @returns its id. @throws NotFound, ForbiddenField, Conflict */
export async function archiveRecord(context: WriteContext, write: Write, { id, version }: Draft, archived: boolean): Promise<string> {
  const { db, gate, caller } = context
  const type = governed(gate.catalogue, write.type)
  const judge = judgeFor(gate.catalogue, caller)
  refuseUnwritable(context, write, ['archivedAt'])
  const { image: before } = await existing(db, judge, type, id, [])
  refuseForbidden({ type, action: write.action, written: ['archivedAt'] }, judge.verdict(type.name, before))
  await write.rules.permit?.(db, caller.viewer, {}, before)
  if (before['version'] !== version) throw stale()
  const after = (before['archivedAt'] !== null) === archived ? before : { ...before, archivedAt: archived ? new Date().toISOString() : null }
  return alter(context, write, { type, before, after, lists: new Map() }, entryFor(context, write, type, [before]), {})
}

/**
 * Change, history and the ledger's entry commit together; the chain has the entry before the caller hears of it.
 *
 * @throws Conflict where somebody else has changed the record since it was read; ApiError for what the database objects to; LedgerUnavailable when the
 * change is committed and its record will follow.
 */
async function alter(context: WriteContext, write: Write, alteration: Alteration, entry: LedgerEntry, input: Draft): Promise<string> {
  const { db } = context
  const id = String(alteration.before['id'])
  const statement = alterationStatement(db, alteration, authorOf(context.caller, write.operation), entry)
  const { within } = write.rules
  if (within) {
    await db.orm.em.fork().transactional(async (em) => {
      if (statement) await carryOut(transactionOf(db.orm, em), statement)
      await within(em, id, input)
    })
  } else if (statement) {
    // One statement is a transaction of its own.
    await carryOut(db, statement)
  }
  await context.ledger.append(entry)
  context.altered.set(id, entry)
  return id
}

async function carryOut(asked: Asked, statement: Statement): Promise<void> {
  const done = await asked.query(statement).catch((error: unknown) => {
    throw writeFault(error)
  })
  if (done.length === 0) throw stale()
}
