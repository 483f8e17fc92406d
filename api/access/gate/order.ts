import { fieldOf, type GovernedType, type Order, type ScalarField } from '../catalogue.ts'
import { type Compilation, readability } from './secure.ts'
import { securedColumn } from './value.ts'

/** One key of an order: text without regard to case and byte by byte, so that both databases sort alike; NULLs last. */
export function keySql(c: Compilation, type: GovernedType, field: string, alias: string): string {
  const column = securedColumn(c, type, field, alias)
  return textKey(fieldOf(type, field) as ScalarField, column)
}

function textKey(field: ScalarField, column: string): string {
  if (!isText(field)) return column
  return field.folded ? `(lower(${column}) collate "C")` : `(${column} collate "C")`
}

export const isText = (field: ScalarField): boolean => /^(text|varchar|character)/.test(field.type)

/** ORDER BY of a nested list; a key that the caller may never read orders nothing. The id settles ties. */
export function orderSql(c: Compilation, type: GovernedType, alias: string, order: readonly Order[]): string {
  const keys = order
    .filter(({ field }) => readability(c, type, field).on !== 'none')
    .map(({ field, direction }) => `${keySql(c, type, field, alias)} ${direction} nulls last`)
  return [...keys, `${alias}.id`].join(', ')
}
