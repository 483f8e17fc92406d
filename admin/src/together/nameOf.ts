type Called = Readonly<Record<string, unknown>>

/** A record's name in a sentence; for a keyholder, the person's. */
export function nameOf(record: Called): string | null {
  const person = record['person'] as { displayName?: unknown } | null | undefined
  const name = record['displayName'] ?? record['name'] ?? person?.displayName
  return typeof name === 'string' ? name : null
}
