import { apiKeyHash } from '../../../api/caller/apiKeySecret.ts'
import { PASSWORD_PROVIDER } from '../../../api/signIn/credential.entity.ts'
import type { Database } from '../../../api/platform/database.ts'
import type { Draw } from '../../../seeds/draw.ts'
import { drawnId } from './randomRegister.ts'
import type { Register, Row } from './register.ts'
import type { TypePlan } from './registerPlan.ts'

/** The secret of each key of a register that anybody holds. */
export const secretOf = (keyId: string): string => `beadle_${keyId}`

/**
 * Empties the database of everything but the ledger, which nobody can empty, and writes the register there, in an order
 * that the draw decides.
 */
export async function writeRegister(db: Database, draw: Draw, register: Register, passwordHash: string): Promise<void> {
  await db.asOwner(async ({ query }) => {
    const run = (text: string, values: unknown[] = []): Promise<unknown> => query({ text, values })
    const pairs = register.plan.flatMap((plan) => plan.pairs.map((each) => ({ ...each, owner: plan.name })))
    for (const table of ['session', 'credential', ...pairs.map((each) => each.table)]) await run(`delete from ${table}`)
    // One with a text is not taken away.
    await run('update organisation_issue set text = null where text is not null')
    for (const { name, table } of register.plan.toReversed())
      if (name !== 'LedgerRecord') await run(`delete from ${table}`)
    for (const plan of register.plan) {
      const { table } = plan
      const rows = draw.some(register.all(plan.name), Infinity).map((row) => columnsOf(plan, row))
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
    for (const { owner, table, ownerColumn, targetColumn, property } of pairs) {
      const joined = register
        .all(owner)
        .flatMap((row) => (row[property] as string[]).map((id) => ({ [ownerColumn]: row.id, [targetColumn]: id })))
      await run(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`, [
        JSON.stringify(draw.some(joined, Infinity)),
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

function columnsOf({ name, written: columns }: TypePlan, row: Row): Record<string, unknown> {
  const written = Object.fromEntries([...columns].map(([property, column]) => [column, stored(row[property])]))
  if (name === 'ApiKey') return { ...written, key: apiKeyHash(secretOf(row.id)) }
  if (name === 'CalendarFeed') return { ...written, secret_hash: row.id }
  return name === 'LedgerRecord' ? { ...written, prev_hash: noHash, hash: noHash } : written
}

function stored(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('longitude' in value) || !('latitude' in value)) return value
  return `SRID=4326;POINT(${String(value.longitude)} ${String(value.latitude)})`
}
