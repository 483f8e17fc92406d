import type { Statement } from '../../platform/database.ts'
import { NEITHER } from './pending.ts'

/**
 * Chains entries, given as JSON rows; gives one row when it has. `changes` are ids of those that were committed with a
 * change: where one of these is gone, nothing is chained and no row is given.
 */
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
