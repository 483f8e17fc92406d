import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core'
import type { About, AboutStep } from './catalogue.ts'

/**
 * Reads a path of `@governed(about:)`, such as `keyholder.person`, against the entities.
 *
 * @throws Error naming the type and the path where a step is not there, or where no id stands at the end: a note of anything else would be no subject.
 */
export function readAbout(meta: EntityMetadata, path: string): About {
  const [first, ...others] = path.split('.')
  let step = readStep(meta, first ?? '')
  const steps: [AboutStep, ...AboutStep[]] = [step.step]
  for (const name of others) {
    step = readStep(step.leadsTo, name)
    steps.push(step.step)
  }
  if (step.type !== 'uuid') throw new Error(`${meta.className} is about its ${path}, which must be an id`)
  return steps

  function readStep(owner: EntityMetadata | undefined, name: string): { step: AboutStep; type: string | undefined; leadsTo: EntityMetadata | undefined } {
    const property = owner?.properties[name as never]
    const column = property?.fieldNames?.[0]
    if (!owner || !property || column === undefined || !isColumn(property)) throw new Error(`${meta.className} is about its ${path}, which the entity does not have`)
    return { step: { table: owner.tableName, property: name, column }, type: property.columnTypes[0], leadsTo: property.targetMeta }
  }
}

const stored: readonly ReferenceKind[] = [ReferenceKind.SCALAR, ReferenceKind.MANY_TO_ONE, ReferenceKind.ONE_TO_ONE]

/** Whether a property is a column of its own; what is not persisted repeats that of another property, to follow it. */
export const isColumn = (property: EntityProperty): boolean => !property.lazy && property.persist !== false && stored.includes(property.kind)
