import type { Catalogue, Finder, GovernedType, ToOneField } from '../catalogue.ts'

/** @throws Error when the target has no list of the records that point at it: the search could not say what matched. */
export function settleFinders(types: Catalogue['types']): void {
  for (const through of types.values()) {
    for (const field of through.fields.values()) {
      if (field.kind !== 'one' || !field.finds) continue
      const found = types.get(field.target)
      const list = found && listBack(found, through, field)
      if (list === undefined)
        throw new Error(`${through.name}.${field.name} finds ${field.target}, which has no list of ${through.name}`)
      const finders = found?.finders as Finder[]
      finders.push({ through, column: field.column, list })
    }
  }
}

const listBack = (found: GovernedType, through: GovernedType, { column }: ToOneField): string | undefined =>
  [...found.fields.values()].find(
    (field) =>
      field.kind === 'many' &&
      !field.paged &&
      field.target === through.name &&
      field.via.kind === 'inverse' &&
      field.via.column === column,
  )?.name
