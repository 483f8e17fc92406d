import type { Statement } from '../api/platform/database.ts'

/** Runs one statement, inside a transaction or not. */
export type Run = <Row>(statement: Statement) => Promise<Row[]>
export type Columns = Readonly<Record<string, string>>

const BATCH = 5_000

/**
 * Inserts in batches and skips keys that exist, so that seeding again changes nothing. One JSON parameter per batch
 * avoids PostgreSQL's limit of 65,535 parameters.
 * @param columns column → PostgreSQL type
 */
export async function insertRows<C extends Columns>(
  run: Run,
  table: string,
  columns: C,
  rows: readonly Readonly<Record<keyof C, unknown>>[],
): Promise<void> {
  const names = Object.keys(columns).join(', ')
  const typed = Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')
  const text = `
    insert into ${table} (${names})
    select ${names} from jsonb_to_recordset($1::jsonb) as row (${typed})
    on conflict do nothing
  `
  for (let from = 0; from < rows.length; from += BATCH) {
    await run({ text, values: [JSON.stringify(rows.slice(from, from + BATCH))] })
  }
}
