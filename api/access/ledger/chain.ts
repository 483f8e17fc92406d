import { createHash } from 'node:crypto'

/** Every column as text; `at` is UTC with microseconds, `subjects` and `classes` are JSON arrays. */
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
  prev_hash: string
  hash: string
}

export const GENESIS = '00'.repeat(32)

const FORMAT = 'beadle-ledger-1'

const netstring = (value: string | null): string => (value === null ? '-,' : `${Buffer.byteLength(value)}:${value},`)

/** SHA-256 (hex) of previous hash and netstrings; not by the database, because a verifier must not rely on it. */
export function hashOf(previous: string, record: StoredRecord): string {
  const text = [
    FORMAT,
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
  ]
    .map(netstring)
    .join('')
  return createHash('sha256').update(previous, 'hex').update(text, 'utf8').digest('hex')
}
