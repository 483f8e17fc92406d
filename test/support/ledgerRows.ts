import type { Database } from '../../api/platform/database.ts'
import type { Client } from './api.ts'

export type Row = {
  client: string
  category: string
  operation: string
  purpose: string | null
  subjects: string[]
  classes: string[]
}

/** The records of the ledger of operations, oldest first. */
export function ledgerRows(db: Database): {
  /** All records of an account. */
  recordsOf(accountId: string): Promise<Row[]>
  /** What one request adds for the caller, without the client. */
  added(by: Client, send: () => Promise<unknown>): Promise<Omit<Row, 'client'>[]>
} {
  const recordsOf = async (accountId: string): Promise<Row[]> => {
    const rows = await db.query<{ row: string }>({
      text: `
        select json_build_object(
          'client', client,
          'category', category,
          'operation', operation,
          'purpose', purpose,
          'subjects', subjects,
          'classes', classes
        )::text as row
        from ledger_record
        where account_id = $1 order by seq
      `,
      values: [accountId],
    })
    return rows.map(({ row }) => JSON.parse(row) as Row)
  }
  /** What one request adds for the caller, without the client. */
  const added = async (by: Client, send: () => Promise<unknown>): Promise<Omit<Row, 'client'>[]> => {
    const before = (await recordsOf(by.accountId)).length
    await send()
    return (await recordsOf(by.accountId)).slice(before).map(({ client: _, ...rest }) => rest)
  }

  return { recordsOf, added }
}
