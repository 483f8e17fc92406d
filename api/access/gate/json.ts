/** A key of the gate's own beside those of the selection: GraphQL names cannot begin so. It never leaves (answer.ts). */
export const typeKey = '~type'

/** PostgreSQL takes at most 100 arguments to one function. */
const pairsAtOnce = 50

/** `{ key: value }` as a JSON object; keys are GraphQL names or the gate's own, values are SQL. */
export function jsonObject(entries: readonly (readonly [key: string, sql: string])[]): string {
  if (entries.length <= pairsAtOnce) return `json_build_object(${pairs(entries)})`
  const parts: string[] = []
  for (let at = 0; at < entries.length; at += pairsAtOnce) parts.push(`jsonb_build_object(${pairs(entries.slice(at, at + pairsAtOnce))})`)
  return `(${parts.join(' || ')})`
}

const pairs = (entries: readonly (readonly [string, string])[]): string => entries.map(([key, sql]) => `'${key}', ${sql}`).join(', ')

/** A moment as the API writes it: UTC, milliseconds, Z. */
export const moment = (sql: string): string => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
