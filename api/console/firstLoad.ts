import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BuiltFile } from './compress.ts'

/** Files that a browser needs before it shows anything: those that the page names, without fonts. */
export async function firstLoad(folder: string, files: readonly BuiltFile[]): Promise<BuiltFile[]> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8')
  return files.filter(({ name }) => name === 'index.html' || page.includes(`/${name}"`))
}

export function sizes(first: readonly BuiltFile[], all: readonly BuiltFile[]): string[] {
  const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
  const total = (files: readonly BuiltFile[]): string => kB(files.reduce((sum, file) => sum + file.gzip, 0))
  const largest = [...all].sort((a, b) => b.gzip - a.gzip).slice(0, 6)
  return [
    `The console: ${total(first)} compressed before the first page shows, ${total(all)} in all (${all.length} files)`,
    ...largest.map(({ name, gzip, bytes }) => `  ${name}: ${kB(gzip)} (${kB(bytes)} unpacked)`),
  ]
}
