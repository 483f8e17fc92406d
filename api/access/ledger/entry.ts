import { newId } from '../../platform/record.ts'

/** The kinds of processing that DPA 2018 s.62 wants logged. */
export const LEDGER_CATEGORIES = [
  'COLLECTION',
  'ALTERATION',
  'CONSULTATION',
  'DISCLOSURE',
  'COMBINATION',
  'ERASURE',
] as const
export type LedgerCategory = (typeof LEDGER_CATEGORIES)[number]

export const OPERATION_LENGTH = 200
export const PURPOSE_LENGTH = 500

/** What one operation did with whose data; never holds a value of theirs. */
export type LedgerEntry = {
  /** UUIDv7; the same entry given twice is recorded once. */
  readonly id: string
  /** Null for a command run on the machine, which has no account. */
  readonly accountId: string | null
  /** `session:<id>`, `apiKey:<id>`, `command:<name>`, or `link:<id>` of a mailed link or calendar feed. */
  readonly client: string
  readonly category: LedgerCategory
  readonly operation: string
  /** The caller's reason where policy asks for one, at most 500 characters. */
  readonly purpose: string | null
  readonly subjects: readonly string[]
  readonly classes: readonly string[]
  /** Of the account at the time, and the directorates that it then served; null where no account acted. */
  readonly roles: readonly string[] | null
  readonly directorates: readonly string[] | null
}

type LedgerActor = {
  readonly accountId: string | null
  readonly roles?: readonly string[]
  readonly directorateIds?: readonly string[]
  readonly client: { readonly kind: 'session' | 'apiKey' | 'command' | 'link'; readonly id: string }
}

export type LedgerDeed = Pick<LedgerEntry, 'category' | 'operation' | 'subjects' | 'classes'> & {
  readonly purpose?: string | null
}

/** An entry with a new id. Subjects become lower case; lists are sorted and unique. */
export function ledgerEntry(actor: LedgerActor, deed: LedgerDeed): LedgerEntry {
  return {
    id: newId(),
    accountId: actor.accountId,
    client: `${actor.client.kind}:${actor.client.id}`,
    category: deed.category,
    operation: deed.operation,
    purpose: deed.purpose ?? null,
    subjects: [...new Set(deed.subjects.map((id) => id.toLowerCase()))].sort(),
    classes: [...new Set(deed.classes)].sort(),
    roles: actor.roles ? [...new Set(actor.roles)].sort() : null,
    directorates: actor.roles ? [...new Set(actor.directorateIds ?? [])].sort() : null,
  }
}
