import { type Clock, systemClock } from '../../api/platform/clock.ts'

type Ahead = { days?: number; hours?: number }

export type AheadClock = Clock & {
  /** Ahead for as long as `does` takes: tests of one run share a server. */
  later: <Done>(by: Ahead, does: () => Promise<Done>) => Promise<Done>
}

/** The clock of requests. What the database judges, such as a session's end, goes by its own `now()` all the same. */
export function aheadClock(): AheadClock {
  let aheadMs = 0
  return {
    now: () => new Date(systemClock.now().getTime() + aheadMs),
    later: async ({ days = 0, hours = 0 }, does) => {
      const ms = (days * 24 + hours) * 3_600_000
      aheadMs += ms
      try {
        return await does()
      } finally {
        aheadMs -= ms
      }
    },
  }
}
