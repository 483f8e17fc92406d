import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { type DocumentNode, parse, print } from 'graphql'
import { format, resolveConfig } from 'prettier'
import { compose } from '../sdl/compose.ts'

/** `npm run generate:schema` prints the API from the rooms' SDL; `--check` only reports whether it is up to date. */
const root = path.resolve(import.meta.dirname, '../..')
const file = path.join(root, 'schema.graphql')
const HEAD = `# The whole API, printed from api/<room>/*.graphql by npm run generate. Change it there.\n\n`

/** Directives first: all other rooms use them. */
const inOrder = (files: string[]): string[] =>
  files.sort((a, b) => Number(b.startsWith('api/access/')) - Number(a.startsWith('api/access/')) || (a < b ? -1 : 1))

function partOf(name: string): DocumentNode {
  try {
    return parse(readFileSync(path.join(root, name), 'utf8'), { noLocation: true })
  } catch (error) {
    throw new Error(`${name}: ${String(error)}`, { cause: error })
  }
}

try {
  const parts = inOrder(globSync('api/**/*.graphql', { cwd: root })).map(partOf)
  const current = HEAD + (await format(print(compose(parts)), { ...(await resolveConfig(file)), parser: 'graphql' }))
  const written = readFileSync(file, 'utf8')
  if (written !== current && process.argv.includes('--check')) {
    console.error('schema.graphql does not show the rooms’ SDL as it is: run npm run generate')
    process.exitCode = 1
  } else if (written !== current) {
    writeFileSync(file, current)
    console.log('schema.graphql written')
  }
} catch (error) {
  // The message names the type or the file; a stack trace would not help.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
