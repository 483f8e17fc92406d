import type { Statement } from '../../platform/database.ts'
import { NEITHER } from './pending.ts'

/** `changes`: ids of entries committed with a change; if one is gone, chains nothing and returns no row. */
export function appendStatement(rows: readonly string[], changes: readonly string[]): Statement {
  const entries = `[${rows.join(',')}]`
  if (changes.length === 0)
    return { name: 'ledger_append', text: 'select ledger_append($1::text::jsonb)', values: [entries], once: true }
  return {
    name: 'ledger_append_changes',
    text: `
      select ledger_append($1::text::jsonb)
      where not exists (select from unnest($2::uuid[]) as changed(id) where ${NEITHER})
    `,
    values: [entries, changes],
    once: true,
  }
}
