import { createAccountWithPassword } from '../api/accounts/createAccount.ts'
import type { Role } from '../api/access/viewer.ts'
import { entities } from '../api/entities.ts'
import type { Config } from '../api/platform/config.ts'
import { type Database, openDatabase } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import { newId } from '../api/platform/record.ts'
import { migrate } from '../api/platform/sql/migrate.ts'
import { seedScale } from '../seeds/scale/index.ts'
import type { Bench } from './rounds.ts'
import { BENCH_PASSWORD } from './servers.ts'

export async function withDatabase<Result>(config: Config, use: (db: Database) => Promise<Result>): Promise<Result> {
  const db = await openDatabase(config, createLog('warn'), entities)
  try {
    return await use(db)
  } finally {
    await db.close()
  }
}

/** Fills a register that is too small. */
export const fillRegister = ({ config, say }: Bench): Promise<void> =>
  withDatabase(config, async (db) => {
    await migrate(db, say)
    const [count] = await db.query<{ premises: number }>({
      text: 'select count(*)::int as premises from premises',
      values: [],
    })
    if ((count?.premises ?? 0) < 200_000) await seedScale(db, { factor: 1 }, say)
  })

/** @returns the account's id and the address by which it signs in */
export async function newAccount(db: Database, role: Role, more: object = {}): Promise<{ id: string; email: string }> {
  const email = `${newId()}@bench.example`
  const id = await createAccountWithPassword(db, {
    email,
    displayName: `Bench ${role}`,
    roles: [role],
    password: BENCH_PASSWORD,
    ...more,
  })
  return { id, email }
}
