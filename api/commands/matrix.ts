import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { withMatrix } from '../access/matrix.ts'
import { policy } from '../access/policy.ts'

/** `npm run generate:matrix` writes the matrix into the page; `--check` only reports whether it is up to date. */
const file = new URL('../../docs/data-protection.md', import.meta.url)
const page = readFileSync(file, 'utf8')
const current = withMatrix(page, policy)

if (process.argv.includes('--check')) {
  if (page !== current) {
    console.error('docs/data-protection.md does not show the policy as it is: run npm run generate:matrix')
    process.exitCode = 1
  }
} else if (page !== current) {
  writeFileSync(file, current)
  console.log('docs/data-protection.md written')
}
