import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core'
import type { About, AboutStep } from '../catalogue.ts'

export const readAbouts = (meta: EntityMetadata, paths: readonly string[]): About[] =>
  paths.map((path) => readAbout(meta, path))

/** @throws Error where a step is missing or the end is neither an id nor a list of ids: the ledger could name nobody. */
function readAbout(meta: EntityMetadata, path: string): About {
  const fault = (what: string): Error => new Error(`${meta.className} is about its ${path}, which ${what}`)
  const readStep = (owner: EntityMetadata | undefined, name: string): { step: AboutStep; property: EntityProperty } => {
    const property = owner?.properties[name as never]
    const column = property?.fieldNames?.[0]
    if (!owner || !property || column === undefined || !isColumn(property)) throw fault('the entity does not have')
    const list = property.columnTypes[0] === 'uuid[]'
    return { step: { table: owner.tableName, property: name, column, list }, property }
  }
  const [first, ...others] = path.split('.')
  let last = readStep(meta, first ?? '')
  const steps: [AboutStep, ...AboutStep[]] = [last.step]
  for (const name of others) {
    last = readStep(last.property.targetMeta, name)
    steps.push(last.step)
  }
  if (!['uuid', 'uuid[]'].includes(last.property.columnTypes[0] ?? '')) throw fault('must be an id or a list of ids')
  return steps
}

const stored: readonly ReferenceKind[] = [ReferenceKind.SCALAR, ReferenceKind.MANY_TO_ONE, ReferenceKind.ONE_TO_ONE]

/** Properties that are not persisted repeat the column of another, to follow it. */
export const isColumn = (property: EntityProperty): boolean =>
  !property.lazy && property.persist !== false && stored.includes(property.kind)
