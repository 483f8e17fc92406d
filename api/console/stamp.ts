import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CONSOLE } from './folder.ts'

const STAMP = path.join(CONSOLE.built, 'stamp.txt')

export async function isBuilt(): Promise<boolean> {
  const written = await readFile(STAMP, 'utf8').catch(() => null)
  return written !== null && written === (await digest())
}

/** Call it last: an interrupted build has no stamp. */
export async function writeStamp(): Promise<void> {
  await writeFile(STAMP, await digest())
}

async function digest(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await sources())
    hash
      .update(path.relative(CONSOLE.project, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex')
}

async function sources(): Promise<string[]> {
  const found = await readdir(CONSOLE.sources, { recursive: true, withFileTypes: true })
  const own = found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const around = ['vite.config.ts', 'package-lock.json'].map((name) => path.join(CONSOLE.project, name))
  return [...own.filter((file) => !file.startsWith(CONSOLE.built + path.sep)), ...around].sort()
}
