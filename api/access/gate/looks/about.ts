import type { About, GovernedType } from '../../catalogue.ts'

/** SQL of the id of the person or account that a row is about (`@governed(about:)`); null where the type names none. */
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
