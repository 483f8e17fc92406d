import { governed } from '../../catalogue.ts'
import type { Draft } from '../draft.ts'
import { draftNew, refuseForbiddenNew } from '../draftNew.ts'
import { imageOf } from '../judging/image.ts'
import { judgeFor } from '../judging/judge.ts'
import type { Write, WriteContext } from '../writing.ts'
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
  const draft = await draftNew(context, write, { type, judge, asked: db }, input)
  const records = new Records(db.orm)
  const image = imageOf(type, records.make<object>(type.name, draft))
  refuseForbiddenNew(context, write, { type, judge, image }, input)
  return writeAtOnce(context, write, records, image)
}
