import type { Database } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'

const FLUSH_AFTER_MS = 30_000

export type KeyUse = {
  note(keyId: string): void
  /** After a failure, which is logged, the notes wait for the next time. */
  flush(): Promise<void>
}

/** Writes the last use of API keys in batches, so that no request waits for it. A crash loses 30 s of it. */
export function recordKeyUse(db: Database, log: Logger): KeyUse {
  let noted = new Map<string, Date>()
  let timer: NodeJS.Timeout | null = null

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const batch = noted
    noted = new Map()
    if (batch.size === 0) return
    try {
      await db.query({
        text: `update api_key k set last_used_at = u.at from json_to_recordset($1::json) as u(id uuid, at timestamptz)
          where k.id = u.id and (k.last_used_at is null or k.last_used_at < u.at)`,
        values: [JSON.stringify(Array.from(batch, ([id, at]) => ({ id, at })))],
      })
    } catch (error) {
      log.warn({ err: error, keys: batch.size }, 'last use of API keys not recorded, will be tried again')
      noted = new Map([...batch, ...noted])
    }
  }

  return {
    note(keyId) {
      noted.set(keyId, new Date())
      // unref: statistics must not keep a process alive.
      timer ??= setTimeout(() => void flush(), FLUSH_AFTER_MS).unref()
    },
    flush,
  }
}
