/** Nothing that waits for this ledger record may be answered. `cause` is the database's error. */
export class LedgerUnavailable extends Error {
  override readonly name = 'LedgerUnavailable'
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
  }
}

/** An entry that can never be recorded; the rest of its batch is not affected. */
export class LedgerEntryInvalid extends Error {
  override readonly name = 'LedgerEntryInvalid'
  readonly field: string
  constructor(field: string) {
    super(`a ledger entry has an invalid ${field}`)
    this.field = field
  }
}
