type Called = Readonly<Record<string, unknown>>

/** What a record of a list is called in a sentence; a keyholder by the person. */
export function nameOf(record: Called): string | null {
  const person = record['person'] as { displayName?: unknown } | null | undefined
  const name = record['displayName'] ?? record['name'] ?? person?.displayName
  return typeof name === 'string' ? name : null
}
