import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createPglite } from '../../../api/platform/embedded/pglite.ts'
import { snapshotFile } from './embeddedDatabase.ts'
import { atTheEnd } from '../run/ending.ts'

const MADE: string[] = []

atTheEnd(() => {
  for (const folder of MADE) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder of its own, removed after the run. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'beadle-'))
  MADE.push(folder)
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
