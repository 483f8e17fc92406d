import type { Asked } from '../../platform/database.ts'
import { BadUserInput, ForbiddenField } from '../../platform/errors.ts'
import type { Image } from '../ability.ts'
import { governed, type GovernedType } from '../catalogue.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
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
    resolved[name] = field.kind === 'many' ? found.sort() : found[0]
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return resolved
}

type Exclusive = { exclusive: readonly string[]; written: readonly string[]; before: Image }

/**
 * Refusing a second relation would tell which one the record has, though all of them are withheld. @throws
 * ForbiddenField naming the field of the input
 */
export async function refuseUnseen(
  asked: Asked,
  judge: Judge,
  type: GovernedType,
  { exclusive, written, before }: Exclusive,
): Promise<void> {
  const field = written.find((name) => exclusive.includes(name))
  if (field === undefined) return
  for (const name of exclusive) {
    const relation = type.fields.get(name)
    if (relation?.kind !== 'one' || (before[name] ?? null) === null) continue
    const target = governed(judge.catalogue, relation.target)
    const [image] = await imagesOf(asked, target, [String(before[name])])
    if (!image || !judge.verdict(target.name, image)('read', 'id')) throw new ForbiddenField(field)
  }
}

async function visible(asked: Asked, judge: Judge, type: GovernedType, wanted: readonly unknown[]): Promise<string[]> {
  const ids = [...new Set(wanted.map(idOrNull).filter((id) => id !== null))]
  const found = await imagesOf(asked, type, ids)
  return found
    .filter((image) => (image['archivedAt'] ?? null) === null && judge.verdict(type.name, image)('read', 'id'))
    .map(({ id }) => String(id))
}
