import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fail } from './run/expecting.ts'

// What other systems send, word for word: our copy of the published contract.
const folder = path.join(import.meta.dirname, '..', 'contract')

/** The operations of the contract by the names of their files. */
export const contractDocuments: Record<string, string> = Object.fromEntries(
  readdirSync(folder).map((file) => [path.basename(file, '.graphql'), readFileSync(path.join(folder, file), 'utf8')]),
)

/** One operation of the contract: `contractDocument('search')`. */
export const contractDocument = (name: string): string => contractDocuments[name] ?? fail(`the contract has no ${name}`)
