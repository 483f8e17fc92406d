import type { About, GovernedType } from '../../catalogue.ts'

/**
 * SQL of the id of the person or account that a row is about: the only reading of `@governed(about:)` into SQL. Each
 * further path counts only where those before it lead to nobody. Null where the type names no path.
 */
export function aboutSql(type: GovernedType, alias: string): string | null {
  const [first, ...others] = type.about.map((path) => pathSql(path, alias))
  if (first === undefined) return null
  return others.length === 0 ? first : `coalesce(${[first, ...others].join(', ')})`
}

function pathSql([first, ...others]: About, alias: string): string {
  return others.reduce((id, { table, column }, at) => {
    const record = `about_${at + 1}`
    return `(select ${record}.${column} from ${table} ${record} where ${record}.id = ${id})`
  }, `${alias}.${first.column}`)
}
