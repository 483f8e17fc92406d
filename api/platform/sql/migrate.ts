import type { Database, Owner } from '../database.ts'
import { migrationNames } from './migrationFiles.ts'
import { missingExtension } from '../postgresqlFault.ts'
import { withProgress, type Report } from '../progress.ts'
import { DatabaseUnreachable } from '../start/startError.ts'

const EXTENSIONS = ['postgis', 'pg_trgm', 'unaccent']

/** Several processes take turns. Throws DatabaseUnreachable when an extension is missing. */
export async function migrate(db: Database, report: Report): Promise<void> {
  await db.asOwner(async (owner) => {
    await refuseWithoutRights(owner)
    await createExtensions(owner, report)
    const pending = await owner.orm.migrator.getPending()
    for (const { name } of pending) {
      report(`Migrating: ${name}`)
      await withProgress(report, `Migrating: ${name}`, () => owner.orm.migrator.up({ migrations: [name] }))
    }
    await grant(owner)
  })
}

/** A login that may not create tables fails now, not half-way. */
async function refuseWithoutRights(owner: Owner): Promise<void> {
  const [found] = await owner.query<{ able: boolean; login: string }>({
    text: `
      SELECT current_user AS login, has_schema_privilege('public', 'CREATE')
        AND (to_regnamespace('pgboss') IS NOT NULL OR has_database_privilege(current_database(), 'CREATE')) AS able
    `,
    values: [],
  })
  if (found?.able === true) return
  const done = await owner.query<{ done: boolean }>({
    text: `SELECT to_regclass('schema_migration') IS NOT NULL AS done`,
    values: [],
  })
  const names =
    done[0]?.done === true
      ? await owner.query<{ name: string }>({ text: 'SELECT name FROM schema_migration', values: [] })
      : []
  if (migrationNames().every((name) => names.some((known) => known.name === name))) return
  throw new DatabaseUnreachable(
    `Migrations are outstanding, and the login ${found?.login ?? ''} may not make tables in the schema public. ` +
      'Set DATABASE_OWNER_URL to the login that owns the database.',
  )
}

export async function migrateDown(db: Database, report: Report, steps: number): Promise<void> {
  await db.asOwner(async (owner) => {
    const executed = await owner.orm.migrator.getExecuted()
    for (const { name } of executed.reverse().slice(0, steps)) {
      report(`Taking back: ${name}`)
      await owner.orm.migrator.down({ migrations: [name] })
    }
  })
}

export async function newestMigration(db: Database): Promise<string | null> {
  const [newest] = await db.query<{ name: string }>({
    text: 'SELECT name FROM schema_migration ORDER BY name DESC LIMIT 1',
    values: [],
  })
  return newest?.name ?? null
}

export async function pendingMigrations(db: Database): Promise<string[]> {
  const done = await db.query<{ name: string }>({
    name: 'migrations-done',
    text: 'SELECT name FROM schema_migration',
    values: [],
  })
  const names = new Set(done.map(({ name }) => name))
  return migrationNames().filter((name) => !names.has(name))
}

async function createExtensions(owner: Owner, report: Report): Promise<void> {
  for (const name of EXTENSIONS) {
    await withProgress(report, `Creating the extension ${name}`, async () => {
      try {
        await owner.query({ text: `CREATE EXTENSION IF NOT EXISTS ${name}`, values: [] })
      } catch (error) {
        throw missingExtension(name, error)
      }
    })
  }
}

// Tables made since the last run must be granted to the application's role too.
async function grant(owner: Owner): Promise<void> {
  for (const name of ['beadle_grant_app()', 'beadle_grant_jobs()']) {
    const [found] = await owner.query<{ grants: boolean }>({
      text: 'SELECT to_regprocedure($1) IS NOT NULL AS grants',
      values: [name],
    })
    if (found?.grants) await owner.query({ text: `SELECT ${name}`, values: [] })
  }
}
