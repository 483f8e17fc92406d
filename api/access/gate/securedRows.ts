import { governed } from '../catalogue.ts'
import { and } from './lists/listSource.ts'
import { type Compilation, guardSql, rowSql } from './secure.ts'

/**
 * `table alias where …`: the rows of a type on which the caller may read all of `fields`, archived ones too. For
 * statements that count or join instead of showing objects.
 */
export function securedRows(c: Compilation, typeName: string, alias: string, fields: readonly string[]): string {
  const type = governed(c.catalogue, typeName)
  const guards = fields.map((field) => guardSql(c, type, field, alias))
  return `${type.table} ${alias} where true${and([rowSql(c, type, alias), ...guards])}`
}
