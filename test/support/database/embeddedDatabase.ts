import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { entities } from '../../../api/entities.ts'
import type { Database } from '../../../api/platform/database.ts'
import { migrate } from '../../../api/platform/sql/migrate.ts'
import { MIGRATIONS_FOLDER, migrationNames } from '../../../api/platform/sql/migrationFiles.ts'
import { createPglite, overPglite } from '../../../api/platform/embedded/pglite.ts'
import { withProgress } from '../../../api/platform/progress.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..')
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'beadle')
const report = (line: string) => console.error(line)
let prepared: Promise<string> | undefined

/** A migrated database in memory, loaded from a snapshot that is made once for each set of migrations. */
export async function cloneEmbedded(): Promise<Database> {
  const snapshot = await snapshotFile()
  return withProgress(report, 'Opening an embedded test database', async () =>
    overPglite(await createPglite({ snapshot }), entities),
  )
}

/** The snapshot's tar file, made now if this set of migrations has none yet. */
export function snapshotFile(): Promise<string> {
  return (prepared ??= prepareSnapshot())
}

async function prepareSnapshot(): Promise<string> {
  const file = path.join(CACHE, `snapshot-${fingerprint()}.tar`)
  mkdirSync(CACHE, { recursive: true })
  if (readdirSync(CACHE).includes(path.basename(file))) return file
  await withProgress(report, 'Preparing the embedded test database', async () => {
    const pglite = await createPglite()
    const db = await overPglite(pglite, entities)
    await migrate(db, () => undefined)
    await db.query({ text: 'CHECKPOINT', values: [] })
    const dump = await pglite.dumpDataDir()
    await db.close()
    // Written to another name and renamed, so that a killed run, or two runs at once, leave no half snapshot.
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, dump)
    renameSync(draft, file)
  })
  for (const old of readdirSync(CACHE)) {
    if (/^snapshot-\w+\.tar$/.test(old) && old !== path.basename(file)) rmSync(path.join(CACHE, old), { force: true })
  }
  return file
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const files = [
    ...migrationNames().map((name) => path.join(MIGRATIONS_FOLDER, `${name}.ts`)),
    path.join(ROOT, 'api/platform/sql/migrate.ts'),
    path.join(ROOT, 'node_modules/@electric-sql/pglite/package.json'),
    path.join(ROOT, 'node_modules/@electric-sql/pglite-postgis/package.json'),
  ]
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 24)
}
