import { createHmac } from 'node:crypto'
import type { Database } from './database.ts'

export type AttemptRule = {
  max: number
  /** In seconds, from its first attempt. */
  window: number
}

export type AttemptLimit = {
  /** Atomic, so that attempts at the same moment cannot all pass. */
  consume(key: string, rule: AttemptRule): Promise<{ allowed: boolean; retryAfter: number | null }>
  forget(keys: readonly string[]): Promise<void>
}

export function attemptLimit(db: Database, secret: string): AttemptLimit {
  // Keyed, so that the table does not reveal who tried to sign in, or from where.
  const stored = (key: string): string => createHmac('sha256', secret).update(`attempts:${key}`).digest('base64url')

  return {
    async consume(key, rule) {
      const [row] = await db.query<{ count: number; retryAfter: number }>({
        name: 'consume_attempt',
        text: `
          insert into rate_limit as r (key, count, resets_at) values ($1, 1, now() + make_interval(secs => $2::float8))
          on conflict (key) do update set
            count = case when r.resets_at <= now() then 1 else least(r.count + 1, 1000000) end,
            resets_at = case when r.resets_at <= now() then excluded.resets_at else r.resets_at end
          returning count, ceil(extract(epoch from resets_at - now()))::int as "retryAfter"`,
        values: [stored(key), rule.window],
      })
      if (row === undefined) throw new Error('an upsert returned no row')
      if (row.count === 1) await forgetExpired(db)
      return row.count <= rule.max
        ? { allowed: true, retryAfter: null }
        : { allowed: false, retryAfter: row.retryAfter }
    },
    async forget(keys) {
      await db.query({ text: 'delete from rate_limit where key = any($1::text[])', values: [keys.map(stored)] })
    },
  }
}

// Runs when a window opens, so the table stays as small as the last window's traffic. Skips locked rows, so that two of
// these never wait for each other.
const forgetExpired = (db: Database) =>
  db.query({
    text: `delete from rate_limit where key in
      (select key from rate_limit where resets_at < now() - interval '1 minute' limit 1000 for update skip locked)`,
    values: [],
  })
