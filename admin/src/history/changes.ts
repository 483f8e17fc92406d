type Entry = {
  id: string
  objectVersion: number | null
  at: string | null
  changedBy: string | null
  source: string | null
}

/** What was changed together: one version of the record. */
export type Change<E extends Entry = Entry> = {
  version: number | null
  at: string | null
  changedBy: string | null
  source: string | null
  entries: E[]
}

/** Groups entries, newest first, into the changes that they belong to. */
export function changesOf<E extends Entry>(entries: readonly E[]): Change<E>[] {
  const changes: Change<E>[] = []
  for (const entry of entries) {
    const last = changes.at(-1)
    if (last && last.version === entry.objectVersion && last.at === entry.at) last.entries.push(entry)
    else
      changes.push({
        version: entry.objectVersion,
        at: entry.at,
        changedBy: entry.changedBy,
        source: entry.source,
        entries: [entry],
      })
  }
  return changes
}
