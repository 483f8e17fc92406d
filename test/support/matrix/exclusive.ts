import type { Database } from '../../../api/platform/database.ts'
import { storedRules } from '../database/storedRules.ts'
import { storedAs, tableOf } from './rows.ts'
import { type Field, types } from './sdl.ts'

/** By type, fields of which the database wants exactly one to have a value. */
export type Exclusive = ReadonlyMap<string, readonly (readonly string[])[]>

export async function exclusiveFields(db: Database): Promise<Exclusive> {
  const rules = await storedRules(db)
  const groupsOf = (type: string, fields: ReadonlyMap<string, Field>): string[][] => {
    const columnOf = (name: string): string => storedAs(db, type, name).column
    const stored = [...fields.values()].filter(({ kind, computed }) => kind !== 'many' && !computed)
    const among = (columns: readonly string[]): string[] =>
      stored
        .map(({ name }) => name)
        .filter((name) => columns.includes(columnOf(name)))
        .sort((a, b) => columns.indexOf(columnOf(a)) - columns.indexOf(columnOf(b)))
    return (rules.get(tableOf(db, type))?.exclusive ?? []).map(among)
  }
  return new Map([...types].map(([type, { fields }]) => [type, groupsOf(type, fields)]))
}
