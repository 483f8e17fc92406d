import type { Run } from '../insertRows.ts'

type Definition = { table: string; name: string; definition: string }

/**
 * Drops the tables' foreign keys and secondary indexes, runs `load` and restores them, which checks every row: building
 * a trigram index at once takes a tenth of the time. Needs a transaction, so that a failure changes nothing.
 */
export async function withoutIndexes(
  run: Run,
  tables: readonly string[],
  report: (line: string) => void,
  load: () => Promise<void>,
): Promise<void> {
  const values = [tables]
  const foreignKeys = await run<Definition>({
    text: `select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
           from pg_constraint where contype = 'f' and conrelid = any($1::regclass[]) order by conrelid::regclass::text, conname`,
    values,
  })
  const indexes = await run<Definition>({
    text: `select indrelid::regclass::text as "table", indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
           from pg_index where indrelid = any($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)
           order by indrelid::regclass::text, indexrelid::regclass::text`,
    values,
  })
  for (const { table, name } of foreignKeys)
    await run({ text: `alter table ${table} drop constraint ${name}`, values: [] })
  for (const { name } of indexes) await run({ text: `drop index ${name}`, values: [] })
  await load()
  await timed(report, 'indexes', async () => {
    for (const { definition } of indexes) await run({ text: definition, values: [] })
  })
  await timed(report, 'foreign keys', async () => {
    for (const { table, name, definition } of foreignKeys)
      await run({ text: `alter table ${table} add constraint ${name} ${definition}`, values: [] })
  })
}

export async function timed(report: (line: string) => void, what: string, work: () => Promise<unknown>): Promise<void> {
  const from = performance.now()
  await work()
  report(`${what}: ${((performance.now() - from) / 1_000).toFixed(1)} s`)
}
