import { type EntityMetadata, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core'
import type { Order, Via } from '../catalogue.ts'

export function via(metadata: MetadataStorage, property: EntityProperty): Via {
  if (property.kind === ReferenceKind.MANY_TO_MANY) {
    return {
      kind: 'pivot',
      table: property.pivotTable,
      ownerColumn: property.joinColumns[0]!,
      targetColumn: property.inverseJoinColumns[0]!,
    }
  }
  const target = [...metadata].find((entity) => entity.className === property.targetMeta?.className)!
  return { kind: 'inverse', column: columnOf(target, property.mappedBy) }
}

/** @throws Error naming the list where the entity has no such property. */
export function backVia(metadata: MetadataStorage, list: string, target: string, of: string): Via {
  const entity = [...metadata].find(({ className }) => className === target)
  const property = entity?.properties[of as never]
  if (!property) throw new Error(`${list} is the inverse of ${target}.${of}, which the entity does not have`)
  if (property.kind !== ReferenceKind.MANY_TO_MANY) {
    const kind = property.columnTypes[0] === 'uuid[]' ? 'holder' : 'inverse'
    return { kind, column: property.fieldNames[0]! }
  }
  const [ownerColumn, targetColumn] = [property.inverseJoinColumns[0]!, property.joinColumns[0]!]
  return { kind: 'pivot', table: property.pivotTable, ownerColumn, targetColumn }
}

export function orderOf(property: EntityProperty): Order[] {
  return [property.orderBy ?? []]
    .flat()
    .flatMap((map) =>
      Object.entries(map as Record<string, string>).map(
        ([field, direction]) =>
          ({ field, direction: direction.toUpperCase() === 'DESC' ? 'DESC' : 'ASC' }) satisfies Order,
      ),
    )
}

export const columnOf = (meta: EntityMetadata, property: string): string =>
  (meta.properties[property as never] as EntityProperty).fieldNames[0]!
