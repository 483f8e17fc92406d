import type { About, GovernedType } from '../../catalogue.ts'
import { type Compilation, readability } from '../secure.ts'

/**
 * Whom a row is about (`@governed(about:)`). `one`: SQL of a value that says so, an id or a JSON list of ids, for a note;
 * `each`: SQL of rows with the ids.
 */
export type AboutWhom = { one: string; each: string }

/**
 * As `aboutSql`, for what a caller is shown. Who may not read the list of those present learns nothing about any of
 * them.
 */
export function shownAbout(c: Compilation, type: GovernedType, alias: string): AboutWhom | null {
  const list = type.about.flatMap((path) => path.filter(({ list: ofIds }) => ofIds)).at(0)
  const shown = !list || !type.fields.has(list.property) || readability(c, type, list.property).on !== 'none'
  return shown ? aboutSql(type, alias) : null
}

/** Null where the type names nobody. */
export function aboutSql(type: GovernedType, alias: string): AboutWhom | null {
  const [first, ...others] = type.about
  if (first === undefined) return null
  if (namesLists(type)) {
    const ids = `coalesce(${type.about.map((path) => idsSql(path, alias)).join(', ')})`
    return { one: `array_to_json(${ids})`, each: `select unnest(${ids})` }
  }
  const id = pathSql(first, alias)
  const one = others.length === 0 ? id : `coalesce(${[id, ...others.map((path) => pathSql(path, alias))].join(', ')})`
  return { one, each: `select ${one}` }
}

const namesLists = ({ about }: GovernedType): boolean => about.some((path) => path.at(-1)?.list)

/** NULL where the path leads to nobody. */
function idsSql(path: About, alias: string): string {
  const end = pathSql(path, alias)
  return path.at(-1)?.list ? `nullif(${end}, '{}')` : `case when ${end} is not null then array[${end}] end`
}

/** As a note, of the only row of several that are aggregated. */
export const onlyAbout = (type: GovernedType, { one }: AboutWhom): string => ofText(type, `min((${one})::text)`)

/** A note's value from its text. */
export const ofText = (type: GovernedType, text: string): string => (namesLists(type) ? `(${text})::json` : text)

function pathSql([first, ...others]: About, alias: string): string {
  return others.reduce((id, { table, column }, at) => {
    const record = `about_${at + 1}`
    return `(select ${record}.${column} from ${table} ${record} where ${record}.id = ${id})`
  }, `${alias}.${first.column}`)
}
