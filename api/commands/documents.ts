import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { buildSchema, parse, Source } from 'graphql'
import { format, resolveConfig } from 'prettier'
import { recordDocuments } from '../console/records/recordDocuments.ts'
import { documentsText, mappingText } from '../console/records/texts.ts'

/**
 * `npm run generate:documents` writes what the console reads and writes its records with; with `--check` it only says
 * whether that is up to date.
 */
const root = path.resolve(import.meta.dirname, '../..')
// Not beside the other: the generator of types passes over documents in its own folder.
const OPERATIONS = 'admin/src/operations/recordDocuments.graphql'
const MAPPING = 'admin/src/generated/recordDocuments.ts'
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')

async function write(name: string, text: string): Promise<void> {
  const file = path.join(root, name)
  const current = await format(text, { ...(await resolveConfig(file)), filepath: file })
  if (existsSync(file) && read(name) === current) return
  if (process.argv.includes('--check')) {
    console.error(`${name} does not show the schema and the console's fragments as they are: run npm run generate`)
    process.exitCode = 1
  } else {
    writeFileSync(file, current)
    console.log(`${name} written`)
  }
}

try {
  const written = globSync('admin/src/**/*.graphql', { cwd: root })
    .filter((name) => name !== OPERATIONS)
    .sort()
    .map((name) => parse(new Source(read(name), name), { noLocation: true }))
  const records = recordDocuments(buildSchema(read('schema.graphql')), written)
  await write(OPERATIONS, documentsText(records))
  await write(MAPPING, mappingText(records))
} catch (error) {
  // The message names the fragment or the file; where in our code it was found helps nobody.
  console.error(error instanceof Error ? String(error) : error)
  process.exitCode = 1
}
