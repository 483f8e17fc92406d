import { createHash } from 'node:crypto'

/** Every column as text; `at` is UTC with microseconds, lists are JSON arrays. */
export type StoredRecord = {
  seq: string
  id: string
  at: string
  account_id: string | null
  client: string
  category: string
  operation: string
  purpose: string | null
  subjects: string
  classes: string
  /** Null in records from before they were noted, and where no account acted. */
  roles: string | null
  directorates: string | null
  prev_hash: string
  hash: string
}

export const GENESIS = '00'.repeat(32)

const FORMAT = 'beadle-ledger-1'
const FORMAT_WITH_ROLES = 'beadle-ledger-2'

const netstring = (value: string | null): string => (value === null ? '-,' : `${Buffer.byteLength(value)}:${value},`)

/** SHA-256 (hex) of previous hash and netstrings; not by the database, because a verifier must not rely on it. */
export function hashOf(previous: string, record: StoredRecord): string {
  const hasRoles = record.roles !== null || record.directorates !== null
  const text = [
    hasRoles ? FORMAT_WITH_ROLES : FORMAT,
    record.seq,
    record.id,
    record.at,
    record.account_id,
    record.client,
    record.category,
    record.operation,
    record.purpose,
    record.subjects,
    record.classes,
    ...(hasRoles ? [record.roles, record.directorates] : []),
  ]
    .map(netstring)
    .join('')
  return createHash('sha256').update(previous, 'hex').update(text, 'utf8').digest('hex')
}
