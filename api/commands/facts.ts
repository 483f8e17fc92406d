import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { buildSchema } from 'graphql'
import { consoleFacts } from '../console/facts.ts'
import { exportFacts } from '../exports/columns/exportFacts.ts'
import { eventFacts } from '../questions/workflow/eventFacts.ts'

/** `npm run generate:facts` writes the console's schema facts; `--check` only reports whether they are up to date. */
const file = new URL('../../admin/src/generated/schemaFacts.ts', import.meta.url)
const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const current = consoleFacts(schema, { exportColumns: exportFacts(schema), questionEvents: eventFacts() })
const written = existsSync(file) ? readFileSync(file, 'utf8') : ''

if (process.argv.includes('--check')) {
  if (written !== current) {
    console.error('admin/src/generated/schemaFacts.ts does not show the schema as it is: run npm run generate')
    process.exitCode = 1
  }
} else if (written !== current) {
  writeFileSync(file, current)
  console.log('admin/src/generated/schemaFacts.ts written')
}
