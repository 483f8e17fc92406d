import type { Asked } from '../../platform/database.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import { type Draft, tidy } from './draft.ts'
import { refuseForbidden } from './judging/guard.ts'
import type { Judge } from './judging/judge.ts'
import { resolveReferences } from './references.ts'
import { applyHooks, refuseUnwritable, type Write, type WriteContext } from './writing.ts'

type Drafting = { type: GovernedType; judge: Judge; asked: Asked }

/** What a new record will hold, its references resolved. @throws ForbiddenField, BadUserInput, Conflict */
export async function draftNew(
  context: WriteContext,
  write: Write,
  { type, judge, asked }: Drafting,
  fields: Draft,
): Promise<Draft> {
  const { viewer } = context.caller
  refuseUnwritable(context, write, Object.keys(fields))
  await write.hooks.permit?.(asked, viewer, fields, null)
  const given = tidy(type, fields, { isNew: true, made: write.hooks.made })
  return resolveReferences(asked, judge, type, await applyHooks(write.hooks, asked, given, null, viewer))
}

type Judging = Pick<Drafting, 'type' | 'judge'> & { image: Image }

/** Judges a new record as it will be. @throws ForbiddenField */
export const refuseForbiddenNew = (
  { caller }: WriteContext,
  { action }: Write,
  { type, judge, image }: Judging,
  fields: Draft,
): void =>
  refuseForbidden(
    { type, action, caller, written: [...Object.keys(fields), 'id'], input: fields },
    judge.verdict(type.name, image),
  )
