/** What the thread of the embedded database is started with. */
export type Origin = {
  /** Folder of the database; null = in memory. */
  dataDir: string | null
  /** Tar file to begin with; null = what is there, or an empty database. */
  snapshot: string | null
}

export type Task = { id: number } & (
  { does: 'query'; text: string; values: readonly unknown[] } | { does: 'dump' } | { does: 'close' }
)

export type Found = { rows: Record<string, unknown>[]; affectedRows: number | undefined }

/** Structured cloning drops what an error has beside its message: PostgreSQL's own fields travel by themselves. */
export type Fault = {
  name: string
  message: string
  stack: string | undefined
  fields: Readonly<Record<string, string>>
}

/** `id` 0 says that the database is open, or why it is not. */
export type Report = { id: number } & ({ done: Found | Uint8Array | null } | { fault: Fault })
