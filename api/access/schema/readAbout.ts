import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core'
import type { About, AboutStep } from '../catalogue.ts'

/**
 * Reads a path of `@governed(about:)`, such as `keyholder.person`, against the entities.
 *
 * @throws Error naming the type and the path where a step is not there, or where no id stands at the end: a note of
 * anything else would be no subject.
 */
export function readAbout(meta: EntityMetadata, path: string): About {
  const fault = (what: string): Error => new Error(`${meta.className} is about its ${path}, which ${what}`)
  const readStep = (owner: EntityMetadata | undefined, name: string): { step: AboutStep; property: EntityProperty } => {
    const property = owner?.properties[name as never]
    const column = property?.fieldNames?.[0]
    if (!owner || !property || column === undefined || !isColumn(property)) throw fault('the entity does not have')
    return { step: { table: owner.tableName, property: name, column }, property }
  }
  const [first, ...others] = path.split('.')
  let last = readStep(meta, first ?? '')
  const steps: [AboutStep, ...AboutStep[]] = [last.step]
  for (const name of others) {
    last = readStep(last.property.targetMeta, name)
    steps.push(last.step)
  }
  if (last.property.columnTypes[0] !== 'uuid') throw fault('must be an id')
  return steps
}

const stored: readonly ReferenceKind[] = [ReferenceKind.SCALAR, ReferenceKind.MANY_TO_ONE, ReferenceKind.ONE_TO_ONE]

/** Whether a property is a column of its own; what is not persisted repeats that of another property, to follow it. */
export const isColumn = (property: EntityProperty): boolean =>
  !property.lazy && property.persist !== false && stored.includes(property.kind)
