import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { buildSchema } from 'graphql'
import { fieldClassesMarkdown } from '../access/fieldClasses.ts'

/** `npm run generate:classes` writes docs/field-classes.md; `--check` only reports whether it is up to date. */
const file = new URL('../../docs/field-classes.md', import.meta.url)

try {
  const current = fieldClassesMarkdown(
    buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')),
  )
  const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (written !== current && process.argv.includes('--check')) {
    console.error('docs/field-classes.md does not show schema.graphql as it is: run npm run generate')
    process.exitCode = 1
  } else if (written !== current) {
    writeFileSync(file, current)
    console.log('docs/field-classes.md written')
  }
} catch (error) {
  // The message names the field; a stack trace would not help.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
