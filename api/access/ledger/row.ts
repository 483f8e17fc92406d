import { LEDGER_CATEGORIES, OPERATION_LENGTH, PURPOSE_LENGTH } from './entry.ts'
import type { LedgerEntry } from './entry.ts'
import { LedgerEntryInvalid } from './refusal.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const CLIENT = /^(session|apiKey|command|link):[^\s\0]{1,200}$/
const CLASS = /^[A-Z][A-Z_]*$/

// jsonb refuses NUL and lone surrogates, and one refused entry would fail its whole batch.
const storable = (text: string, most: number): boolean =>
  text.length <= most && text.isWellFormed() && !text.includes('\0')

function faultOf(entry: LedgerEntry): string | null {
  if (!UUID.test(entry.id)) return 'id'
  if (entry.accountId !== null && !UUID.test(entry.accountId)) return 'accountId'
  if (!CLIENT.test(entry.client) || !entry.client.isWellFormed()) return 'client'
  if (!LEDGER_CATEGORIES.includes(entry.category)) return 'category'
  if (entry.operation === '' || !storable(entry.operation, OPERATION_LENGTH)) return 'operation'
  if (entry.purpose !== null && !storable(entry.purpose, PURPOSE_LENGTH)) return 'purpose'
  if (!entry.subjects.every((subject) => UUID.test(subject))) return 'subjects'
  if (!entry.classes.every((name) => CLASS.test(name))) return 'classes'
  if (!(entry.roles ?? []).every((role) => CLASS.test(role))) return 'roles'
  if (!(entry.directorates ?? []).every((directorate) => UUID.test(directorate))) return 'directorates'
  return null
}

/** As JSON by column names, for the database's function. Throws LedgerEntryInvalid. */
export function rowOf(entry: LedgerEntry): string {
  const fault = faultOf(entry)
  if (fault !== null) throw new LedgerEntryInvalid(fault)
  return JSON.stringify({
    id: entry.id,
    account_id: entry.accountId,
    client: entry.client,
    category: entry.category,
    operation: entry.operation,
    purpose: entry.purpose,
    subjects: entry.subjects,
    classes: entry.classes,
    roles: entry.roles,
    directorates: entry.directorates,
  })
}
