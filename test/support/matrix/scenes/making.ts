import type { Api } from '../../api.ts'
import { insertRow } from '../rows.ts'
import { types } from '../sdl.ts'

/** The world while it is made. */
export type Making = {
  server: Api
  /** Ids of what was made, by type. */
  made: Map<string, string[]>
  /** Puts in a row with a canary in every field that is not given. @returns its id. */
  add: (type: string, given?: Readonly<Record<string, unknown>>) => Promise<string>
  /** Takes into the world what the server has made: the rows of which a column has one of these values. */
  adopt: (type: string, table: string, column: string, values: readonly string[]) => Promise<string[]>
}

export function making(server: Api): Making {
  const made = new Map<string, string[]>([...types.keys()].map((type) => [type, []]))
  const keep = (type: string, ids: readonly string[]): void => {
    made.set(type, [...new Set([...(made.get(type) ?? []), ...ids])])
  }
  return {
    server,
    made,
    add: async (type, given = {}) => {
      const id = await insertRow(server.db, type, given)
      keep(type, [id])
      return id
    },
    adopt: async (type, table, column, values) => {
      const found = await server.db.query<{ id: string }>({
        text: `select id from ${table} where ${column} = any($1::uuid[])`,
        values: [values],
      })
      const ids = found.map(({ id }) => id)
      keep(type, ids)
      return ids
    },
  }
}
