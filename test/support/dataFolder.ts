import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { createPglite } from '../../api/platform/embedded/pglite.ts'
import { snapshotFile } from './embeddedDatabase.ts'

const made: string[] = []

// Said here, not in the function: in a `before` hook it would mean the end of that hook.
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder of its own, removed after the run. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'beadle-'))
  made.push(folder)
  return folder
}

/** A data folder that holds a migrated, empty embedded database, as a first start would leave it. */
export async function migratedFolder(): Promise<string> {
  const folder = emptyFolder()
  const snapshot = await snapshotFile()
  const pglite = await createPglite({ dataDir: path.join(folder, 'database'), snapshot })
  await pglite.close()
  return folder
}
