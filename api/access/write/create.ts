import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Asked } from '../../platform/database.ts'
import { newId } from '../../platform/record.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import { type Draft, tidy } from './draft.ts'
import { writeFault } from './fault.ts'
import { refuseForbidden } from './judging/guard.ts'
import { imageOf } from './judging/image.ts'
import type { Judge } from './judging/judge.ts'
import { resolveReferences } from './references.ts'
import { inTransaction, refuseUnwritable, applyHooks, type Write, type WriteContext } from './writing.ts'

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
  refuseUnwritable(context, write, Object.keys(fields))
  await write.hooks.permit?.(asked, context.caller.viewer, fields, null)
  const draft = await applyHooks(
    write.hooks,
    asked,
    tidy(type, fields, { isNew: true, made: write.hooks.made }),
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
  await em.flush().catch((error: unknown) => {
    throw writeFault(error, write.hooks.blamed)
  })
  await write.hooks.within?.(em, String(image['id']), input)
  await em.flush()
  return image
}

const without = (input: Draft, keys: readonly string[] = []): Draft =>
  Object.fromEntries(Object.entries(input).filter(([key]) => !keys.includes(key)))
