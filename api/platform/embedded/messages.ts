export type Origin = {
  dataDir: string | null
  snapshot: string | null
}

export type Task = { id: number } & (
  { does: 'query'; text: string; values: readonly unknown[] } | { does: 'dump' } | { does: 'close' }
)

export type Found = { rows: Record<string, unknown>[]; affectedRows: number | undefined }

/** Structured cloning keeps only an error's message, so PostgreSQL's fields are sent beside it. */
export type Fault = {
  name: string
  message: string
  stack: string | undefined
  fields: Readonly<Record<string, string>>
}

/** `id` 0 reports that the database is open, or why it is not. */
export type Report = { id: number } & ({ done: Found | Uint8Array | null } | { fault: Fault })
