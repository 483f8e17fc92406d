import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Asked } from '../../platform/database.ts'
import { newId } from '../../platform/record.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import type { Draft } from './draft.ts'
import { draftNew, refuseForbiddenNew } from './draftNew.ts'
import { writeFault } from './fault.ts'
import { imageOf } from './judging/image.ts'
import type { Judge } from './judging/judge.ts'
import { inTransaction, type Write, type WriteContext } from './writing.ts'

/** @returns its id. Throws ForbiddenField, BadUserInput, Conflict. */
export function createRecord(context: WriteContext, write: Write, input: Draft): Promise<string> {
  return inTransaction(context, write, async (em, type, judge, asked) => [
    await createWithin(context, write, { em, type, judge, asked }, input),
  ])
}

export type Making = { em: SqlEntityManager; type: GovernedType; judge: Judge; asked: Asked }

/** The ledger entry is left to the caller of this function. Throws ForbiddenField, BadUserInput, Conflict. */
export async function createWithin(
  context: WriteContext,
  write: Write,
  { em, type, judge, asked }: Making,
  input: Draft,
): Promise<Image> {
  const fields = without(input, write.hooks.beside)
  const draft = await draftNew(context, write, { type, judge, asked }, fields)
  const entity: object = em.create(type.name as never, { id: newId(), ...draft } as never)
  const image = imageOf(type, entity)
  refuseForbiddenNew(context, write, { type, judge, image }, fields)
  em.persist(entity)
  await em.flush().catch((error: unknown) => {
    throw writeFault(error, write.hooks.blamed)
  })
  await write.hooks.within?.(em, String(image['id']), input)
  await em.flush()
  return image
}

const without = (input: Draft, keys: readonly string[] = []): Draft =>
  Object.fromEntries(Object.entries(input).filter(([key]) => !keys.includes(key)))
