// npm run soak -- NAME [arguments]: a long run of test/soak/NAME.ts, which prints its figures and throws where
// something is wrong.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { end } from './support/run/ending.ts'

type Soak = { default: (args: string[]) => Promise<void> | void }

const FOLDER = path.join(import.meta.dirname, 'soak')

const names = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()

async function run([name, ...args]: string[]): Promise<void> {
  const file = path.join(FOLDER, `${name}.ts`)
  if (name === undefined || !/^[\w-]+$/.test(name) || !existsSync(file)) {
    console.error(`npm run soak -- NAME, where NAME is one of: ${names().join(', ') || '(there are none)'}`)
    process.exitCode = 1
    return
  }
  const soak = (await import(pathToFileURL(file).href)) as Soak
  try {
    await soak.default(args)
  } finally {
    await end()
  }
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
// Anything that the run left open, such as a server, must not keep a failed run from ending.
if (process.exitCode !== undefined && process.exitCode !== 0) process.exit()
