import { fieldOf, type GovernedType, type Order, type ScalarField } from '../../catalogue.ts'
import { type Compilation, readability } from '../secure.ts'
import { securedColumn, securedFolded } from '../value.ts'

/** Folded text, compared byte by byte: both databases then sort alike, digits before letters. NULLs come last. */
export function keySql(c: Compilation, type: GovernedType, name: string, alias: string): string {
  const field = fieldOf(type, name) as ScalarField
  if (!isText(field)) return securedColumn(c, type, name, alias)
  return `(${field.folded ? securedFolded(c, type, field, alias) : securedColumn(c, type, name, alias)} collate "C")`
}

export const isText = (field: ScalarField): boolean => /^(text|varchar|character)/.test(field.type)

/** A key that the caller may never read orders nothing. The id settles ties. */
export function orderSql(c: Compilation, type: GovernedType, alias: string, order: readonly Order[]): string {
  const keys = order
    .filter(({ field }) => readability(c, type, field).on !== 'none')
    .map(({ field, direction }) => {
      const nulls = isNeverNull(c, type, field) ? '' : ' nulls last'
      return `${keySql(c, type, field, alias)} ${direction}${nulls}`
    })
  return [...keys, `${alias}.id`].join(', ')
}

/** Placing NULLs where there are none keeps a descending order from its index. */
function isNeverNull(c: Compilation, type: GovernedType, name: string): boolean {
  const field = fieldOf(type, name) as ScalarField
  return !field.nullable && !field.computed && readability(c, type, name).on === 'all'
}
