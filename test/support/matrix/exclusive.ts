import type { Database } from '../../../api/platform/database.ts'
import { storedRules } from '../database/storedRules.ts'
import { storedAs, tableOf } from './rows.ts'
import { types } from './sdl.ts'

/** By type, relations of which the database wants exactly one to lead anywhere. */
export type Exclusive = ReadonlyMap<string, readonly (readonly string[])[]>

export async function exclusiveRelations(db: Database): Promise<Exclusive> {
  const rules = await storedRules(db)
  const groupsOf = ([type, { fields }]: [string, { fields: ReadonlyMap<string, { name: string; kind: string }> }]) => {
    const relations = [...fields.values()].filter(({ kind }) => kind === 'one').map(({ name }) => name)
    const among = (columns: readonly string[]): string[] =>
      relations
        .filter((name) => columns.includes(storedAs(db, type, name).column))
        .sort((a, b) => columns.indexOf(storedAs(db, type, a).column) - columns.indexOf(storedAs(db, type, b).column))
    return (rules.get(tableOf(db, type))?.exclusive ?? []).map(among)
  }
  return new Map([...types].map((entry) => [entry[0], groupsOf(entry)]))
}
