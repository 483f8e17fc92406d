import { governed } from '../../catalogue.ts'
import { type Draft, tidy } from '../draft.ts'
import { refuseForbidden } from '../judging/guard.ts'
import { imageOf } from '../judging/image.ts'
import { judgeFor } from '../judging/judge.ts'
import { resolveReferences } from '../references.ts'
import { applyHooks, refuseUnwritable, type Write, type WriteContext } from '../writing.ts'
import { Records } from './records.ts'
import { writeAtOnce } from './writeAtOnce.ts'

/**
 * As `createRecord`, for one record that brings no others with it and is made all day: read and checked with no
 * transaction open, and written by one statement, which confirms a recalled caller. The hooks `within`, `beside` and
 * `blamed` do not count here. Returns its id. @throws ForbiddenField, BadUserInput, Conflict
 */
export async function createAtOnce(context: WriteContext, write: Write, input: Draft): Promise<string> {
  const { db, gate, caller } = context
  const type = governed(gate.catalogue, write.type)
  const judge = judgeFor(gate.catalogue, caller)
  refuseUnwritable(context, write, Object.keys(input))
  await write.hooks.permit?.(db, caller.viewer, input, null)
  const given = tidy(type, input, { isNew: true, made: write.hooks.made })
  const draft = await applyHooks(write.hooks, db, given, null, caller.viewer)
  const records = new Records(db.orm)
  const record = records.make<object>(type.name, await resolveReferences(db, judge, type, draft))
  const image = imageOf(type, record)
  const written = [...Object.keys(input), 'id']
  refuseForbidden({ type, action: write.action, caller, written, input }, judge.verdict(type.name, image))
  return writeAtOnce(context, write, records, image)
}
