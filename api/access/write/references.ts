import type { Asked } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { governed, type GovernedType } from '../catalogue.ts'
import { idOrNull } from '../gate/lists/filter.ts'
import type { Draft } from './draft.ts'
import { imagesOf } from './columns.ts'
import type { Judge } from './judging/judge.ts'

/** @throws BadUserInput: the answer is the same for an id that does not exist, is archived or is denied. */
export async function resolveReferences(asked: Asked, judge: Judge, type: GovernedType, draft: Draft): Promise<Draft> {
  const resolved: Draft = { ...draft }
  const fields: Record<string, string> = {}
  for (const [name, value] of Object.entries(draft)) {
    const field = type.fields.get(name)
    if (!field || field.kind === 'scalar' || value === null) continue
    const wanted = [value].flat()
    const found = await visible(asked, judge, governed(judge.catalogue, field.target), wanted)
    if (found.length < new Set(wanted).size)
      fields[name] = field.kind === 'many' ? 'names one that does not exist' : 'does not exist'
    resolved[name] = field.kind === 'many' ? found : found[0]
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return resolved
}

async function visible(asked: Asked, judge: Judge, type: GovernedType, wanted: readonly unknown[]): Promise<string[]> {
  const ids = [...new Set(wanted.map(idOrNull).filter((id) => id !== null))]
  const found = await imagesOf(asked, type, ids)
  return found
    .filter((image) => (image['archivedAt'] ?? null) === null && judge.verdict(type.name, image)('read', 'id'))
    .map(({ id }) => String(id))
}
