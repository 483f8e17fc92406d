import { apiKeyHash } from '../../../api/accounts/apiKeySecret.ts'
import { PASSWORD_PROVIDER } from '../../../api/accounts/credential.entity.ts'
import { type Catalogue, governed } from '../../../api/access/catalogue.ts'
import type { Database } from '../../../api/platform/database.ts'
import type { Draw } from '../../../seeds/draw.ts'
import { drawnId } from './randomRegister.ts'
import { type Register, registerTypes, type RegisterType, type Row } from './register.ts'

/** The secret of each key of a register that anybody holds. */
export const secretOf = (keyId: string): string => `beadle_${keyId}`

const pivots = [
  { table: 'organisation_group', column: 'group_id', property: 'groups' },
  { table: 'organisation_issue', column: 'issue_id', property: 'issues' },
] as const

/**
 * Empties the database of everything but the ledger, which nobody can empty, and writes the register there, in an order
 * that the draw decides.
 */
export async function writeRegister(
  db: Database,
  catalogue: Catalogue,
  draw: Draw,
  register: Register,
  passwordHash: string,
): Promise<void> {
  await db.asOwner(async ({ query }) => {
    const run = (text: string, values: unknown[] = []): Promise<unknown> => query({ text, values })
    for (const table of ['session', 'credential', ...pivots.map((pivot) => pivot.table)])
      await run(`delete from ${table}`)
    for (const type of registerTypes.toReversed())
      if (type !== 'LedgerRecord') await run(`delete from ${governed(catalogue, type).table}`)
    for (const type of registerTypes) {
      const { table, columns } = governed(catalogue, type)
      const rows = draw.some(register.all(type), Infinity).map((row) => columnsOf(type, columns, row))
      const [first] = rows
      if (!first) continue
      const names = Object.keys(first).join(', ')
      await run(
        `
          insert into ${table} (${names})
          select ${names}
          from jsonb_populate_recordset(null::${table}, $1::text::jsonb)
        `,
        [JSON.stringify(rows)],
      )
    }
    for (const { table, column, property } of pivots) {
      const pairs = register
        .all('Organisation')
        .flatMap((row) => (row[property] as string[]).map((id) => ({ organisation_id: row.id, [column]: id })))
      await run(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`, [
        JSON.stringify(draw.some(pairs, Infinity)),
      ])
    }
    const credentials = register.all('Account').map(({ id }) => ({
      id: drawnId(draw),
      account_id: id,
      provider_id: PASSWORD_PROVIDER,
      provider_account_id: id,
      password_hash: passwordHash,
    }))
    await run(
      `
        insert into credential (id, account_id, provider_id, provider_account_id, password_hash)
        select id, account_id, provider_id, provider_account_id, password_hash
        from jsonb_populate_recordset(null::credential, $1::text::jsonb)
      `,
      [JSON.stringify(credentials)],
    )
  })
}

const noHash = `\\x${'00'.repeat(32)}`

function columnsOf(type: RegisterType, columns: ReadonlyMap<string, string>, row: Row): Record<string, unknown> {
  const written = Object.fromEntries(
    [...columns]
      .filter(([property]) => property !== 'isPrivate')
      .map(([property, column]) => [column, stored(row[property])]),
  )
  if (type === 'ApiKey') return { ...written, key: apiKeyHash(secretOf(row.id)) }
  return type === 'LedgerRecord' ? { ...written, prev_hash: noHash, hash: noHash } : written
}

function stored(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('longitude' in value) || !('latitude' in value)) return value
  return `SRID=4326;POINT(${String(value.longitude)} ${String(value.latitude)})`
}
