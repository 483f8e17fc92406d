import type { Database } from '../database.ts'
import { apart } from '../deed.ts'
import type { Logger } from '../log.ts'
import type { Listening } from '../postgres/listen.ts'
import { forTheHouse } from '../turns/onBehalf.ts'
import { CHANNEL, KEPT_MINUTES, type LiveEvent, liveEvents, MOST_AT_ONCE } from './events.ts'

export type { LiveEvent } from './events.ts'

type Follower = {
  /** In the order of their places, each once. */
  events(events: readonly LiveEvent[]): void
  /** Some may be lost: the database went back in time, as after a fail-over, or was out of reach for minutes. */
  gap(): void
}

export type Feed = {
  /** Call it once events of this process have committed. */
  wake(): void
  /**
   * Resolves when events committed so far are behind and all later ones will be delivered. Call it again, with the
   * same follower, before each that joins.
   */
  follow(follower: Follower): Promise<void>
  unfollow(): void
  close(): Promise<void>
}

/** Lets changes that commit together be published together. */
const TOGETHER_MS = 10
/** Another process is publishing; its look may have been before our commit. */
const BUSY_MS = 20
/** How often a process that hears no notices looks; otherwise notices are only for speed. */
const LOOK_MS = 500
const LOOK_WHILE_HEARING_MS = 2_000
const SWEEP_MS = 60_000

/**
 * Publishes committed events and reads on from the last one. Any process publishes, one at a time: if one dies, the
 * next look of any other does its work.
 */
export function createFeed(db: Database, log: Logger): Feed {
  const { publish, readAfter, head, sweep } = liveEvents(db)
  // The embedded database has one process: with nobody following here, nobody follows.
  const alone = db.dialect === 'pglite'
  let follower: Follower | null = null
  let listening: Listening | null = null
  let last = 0
  let running: Promise<void> | null = null
  let due = false
  let soon: NodeJS.Timeout | undefined
  let looking: NodeJS.Timeout | undefined
  let sweptMs = 0
  let readMs = 0
  let closed = false

  async function publishAll(): Promise<void> {
    for (;;) {
      const published = await publish()
      if (published === 'busy') return inMs(BUSY_MS)
      if (published < MOST_AT_ONCE) return
    }
  }

  async function readOn(): Promise<void> {
    for (;;) {
      if (!follower) return
      const read = await readAfter(last)
      if (!follower) return
      if (read.head < last || Date.now() - readMs > (KEPT_MINUTES * 60_000) / 2) follower.gap()
      readMs = Date.now()
      last = read.events.at(-1)?.place ?? Math.min(last, read.head)
      if (read.events.length > 0) follower.events(read.events)
      if (read.events.length < MOST_AT_ONCE) return
    }
  }

  /** What has been committed so far is not followed. */
  async function begin(): Promise<void> {
    for (;;) {
      const published = await publish()
      if (published !== 'busy' && published < MOST_AT_ONCE) break
      await new Promise((resolve) => setTimeout(resolve, BUSY_MS).unref())
    }
    last = await head()
    readMs = Date.now()
  }

  async function run(): Promise<void> {
    do {
      due = false
      try {
        if (follower || !alone) await publishAll()
        await readOn()
        if (Date.now() - sweptMs > SWEEP_MS) {
          await sweep()
          sweptMs = Date.now()
        }
      } catch (error) {
        // Nothing is lost: the next look reads on from the last event.
        log.warn({ err: error }, 'live events cannot be read now')
        await new Promise((resolve) => setTimeout(resolve, BUSY_MS).unref())
      }
    } while (due && !closed)
  }

  function go(): void {
    due = true
    if (closed) return
    running ??= apart(() => forTheHouse(run)).finally(() => {
      running = null
      if (due) go()
    })
  }

  function inMs(ms: number): void {
    soon ??= setTimeout(() => {
      soon = undefined
      go()
    }, ms).unref()
  }

  function look(): void {
    clearTimeout(looking)
    if (!follower || closed) return
    looking = setTimeout(
      () => {
        go()
        look()
      },
      listening?.hears() ? LOOK_WHILE_HEARING_MS : LOOK_MS,
    ).unref()
  }

  return {
    wake: () => (closed ? undefined : inMs(TOGETHER_MS)),
    async follow(next) {
      if (follower) {
        go()
        return running ?? undefined
      }
      await apart(() => forTheHouse(begin))
      follower = next
      listening ??= db.listen?.(CHANNEL, go) ?? null
      look()
      go()
    },
    unfollow() {
      follower = null
      clearTimeout(looking)
    },
    async close() {
      closed = true
      follower = null
      clearTimeout(soon)
      clearTimeout(looking)
      await listening?.end()
      await running
    },
  }
}
