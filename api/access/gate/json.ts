/**
 * A key of the gate's own beside those of the selection: GraphQL names cannot begin so. It never leaves (answer.ts).
 */
export const typeKey = '~type'

/** PostgreSQL takes at most 100 arguments to one function. */
const pairsAtOnce = 50

type Entry = readonly [key: string, sql: string]

/**
 * `{ key: value }` as a JSON object; keys are GraphQL names or the gate's own, values are SQL. A note's key is SQL too;
 * the note comes first, so that it can be taken out with the comma behind it, and so do `others` of an answer as a
 * whole.
 */
export function jsonObject(
  entries: readonly Entry[],
  note: Entry | null = null,
  others: readonly Entry[] = [],
): string {
  const pairs = [...(note ? [note] : []), ...others, ...entries.map(([key, sql]): Entry => [`'${key}'`, sql])]
  const parts: string[] = []
  for (let at = 0; at < pairs.length; at += pairsAtOnce)
    parts.push(
      `json_build_object(${pairs
        .slice(at, at + pairsAtOnce)
        .flat()
        .join(', ')})`,
    )
  // Joined as text: jsonb would put the keys into another order than the selection's.
  return parts.length === 0
    ? `'{}'::json`
    : parts.reduce((whole, part) => `(left(${whole}::text, -1) || ', ' || substr(${part}::text, 2))::json`)
}

/** A moment as the API writes it: UTC, milliseconds, Z. */
export const moment = (sql: string): string => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
