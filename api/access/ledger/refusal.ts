/** The ledger could not be written: nothing that waits for it may be answered. `cause` is the database's error. */
export class LedgerUnavailable extends Error {
  override readonly name = 'LedgerUnavailable'
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
  }
}

/** An entry that can never be recorded; `field` names the part at fault. The rest of its batch is not touched. */
export class LedgerEntryInvalid extends Error {
  override readonly name = 'LedgerEntryInvalid'
  readonly field: string
  constructor(field: string) {
    super(`a ledger entry has an invalid ${field}`)
    this.field = field
  }
}
