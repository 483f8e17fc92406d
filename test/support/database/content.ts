import { createHash } from 'node:crypto'
import type { Database } from '../../../api/platform/database.ts'

/** Rows of a table as JSON text in a fixed order, without the times that the database itself sets. */
export async function rowsOf(db: Database, table: string): Promise<string[]> {
  const stamped = ['zone', 'directorate', 'sector', 'issue', 'stakeholder_group'].includes(table)
  const rows = await db.query<{ row: string }>({
    text: `
      select (to_jsonb(t) ${stamped ? "- 'created_at' - 'updated_at'" : ''})::text as row
      from ${table} as t order by 1
    `,
    values: [],
  })
  return rows.map(({ row }) => row)
}

/** One hash over the contents of all tables. */
export async function contentHash(db: Database, tables: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const table of tables) hash.update(table).update((await rowsOf(db, table)).join('\n'))
  return hash.digest('hex')
}
