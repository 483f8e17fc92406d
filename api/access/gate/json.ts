/** The gate's own key beside the selection's: no GraphQL name begins so. It never leaves the server (answer.ts). */
export const TYPE_KEY = '~type'

/** PostgreSQL's limit is 100 arguments to one function. */
const PAIRS_AT_ONCE = 50

type Entry = readonly [key: string, sql: string]

/**
 * Keys are GraphQL names or the gate's own, a note's key SQL. What comes first can be cut out with the comma behind it.
 */
export function jsonObject(
  entries: readonly Entry[],
  note: Entry | null = null,
  others: readonly Entry[] = [],
): string {
  const pairs = [...(note ? [note] : []), ...others, ...entries.map(([key, sql]): Entry => [`'${key}'`, sql])]
  const chunks: string[] = []
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE)
    chunks.push(
      `json_build_object(${pairs
        .slice(at, at + PAIRS_AT_ONCE)
        .flat()
        .join(', ')})`,
    )
  // Joined as text: jsonb would not keep the selection's order of keys.
  return chunks.length === 0
    ? `'{}'::json`
    : chunks.reduce((whole, chunk) => `(left(${whole}::text, -1) || ', ' || substr(${chunk}::text, 2))::json`)
}

export const moment = (sql: string): string => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
