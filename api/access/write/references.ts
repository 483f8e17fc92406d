import type { EntityManager } from '@mikro-orm/core'
import { BadUserInput } from '../../platform/errors.ts'
import { governed, type GovernedType } from '../catalogue.ts'
import { idOrNull } from '../gate/filter.ts'
import type { Draft } from './draft.ts'
import { imageOf } from './image.ts'
import type { Judge } from './judge.ts'

/**
 * Replaces ids in a draft by entities that exist for the caller.
 *
 * @throws BadUserInput naming the field of an id that does not exist, is archived or is denied: all three answer alike.
 */
export async function resolveReferences(em: EntityManager, judge: Judge, type: GovernedType, draft: Draft): Promise<Draft> {
  const resolved: Draft = { ...draft }
  const fields: Record<string, string> = {}
  for (const [name, value] of Object.entries(draft)) {
    const field = type.fields.get(name)
    if (!field || field.kind === 'scalar' || value === null) continue
    const wanted = [value].flat()
    const found = await visible(em, judge, governed(judge.catalogue, field.target), wanted)
    if (found.length < new Set(wanted).size) fields[name] = field.kind === 'many' ? 'names one that does not exist' : 'does not exist'
    resolved[name] = field.kind === 'many' ? found : found[0]
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return resolved
}

async function visible(em: EntityManager, judge: Judge, type: GovernedType, wanted: readonly unknown[]): Promise<object[]> {
  const ids = [...new Set(wanted.map(idOrNull).filter((id) => id !== null))]
  if (ids.length === 0) return []
  const found: object[] = await em.find(type.name as never, { id: { $in: ids } })
  return found.filter((entity) => {
    const image = imageOf(type, entity)
    return (image['archivedAt'] ?? null) === null && judge.verdict(type.name, image)('read', 'id')
  })
}
