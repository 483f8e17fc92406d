import { setTimeout as delay } from 'node:timers/promises'
import type { Pair } from './pair.ts'
import { type Chance, diskFull, type Round, roundsFor } from './rounds.ts'
import { type Chaos, survive } from './run.ts'

/** Harm to the standby, for which the primary's commits wait meanwhile. */
const toStandby = (pair: Pair): readonly Round[] => [
  {
    name: 'standby stops and starts',
    async harm(_primary, chance) {
      const standby = pair.standby()
      standby.stop('immediate')
      await delay(chance(200, 6_000))
      standby.start()
    },
  },
  {
    name: 'SIGSTOP of the standby',
    async harm(_primary, chance) {
      const standby = pair.standby()
      standby.freeze()
      try {
        await delay(chance(200, 6_000))
      } finally {
        standby.thaw()
      }
    },
  },
  {
    name: 'both stop and start',
    async harm(primary, chance) {
      const standby = pair.standby()
      primary.stop('immediate')
      standby.stop('immediate')
      await delay(chance(0, 1_500))
      primary.start()
      await delay(chance(0, 3_000))
      standby.start()
    },
  },
]

/** Ways in which a primary can fail before its standby takes over. */
const endings: Readonly<Record<string, (pair: Pair, chance: Chance) => Promise<void>>> = {
  'fast stop': async (pair) => pair.primary().stop('fast'),
  'immediate stop': async (pair) => pair.primary().stop('immediate'),
  SIGKILL: (pair) => pair.primary().kill(),
  SIGSTOP: async (pair) => pair.primary().freeze(),
  // Commits made while the standby was away are lost, so nobody may have been told that they were saved.
  'standby behind': async (pair, chance) => {
    pair.standby().stop('immediate')
    await delay(chance(1_000, 10_000))
    await pair.primary().kill()
    pair.standby().start()
  },
}

const failOvers = (pair: Pair): readonly Round[] =>
  Object.entries(endings).map(([ending, end]) => ({
    name: `fail-over: ${ending}`,
    async harm(_primary, chance) {
      await end(pair, chance)
      await delay(chance(0, 2_000))
      await pair.takeOver(chance(500, 6_000))
    },
  }))

/** Every kind of harm to one server, to its standby, and every way to fail over. */
export function roundsForPair(pair: Pair): readonly Round[] {
  const full: Round = {
    name: 'disk full at the standby',
    harm: (_primary, chance, database) => diskFull.harm(pair.standby(), chance, database),
  }
  const alone = roundsFor(pair.primary())
  return [...alone, ...toStandby(pair), ...(alone.includes(diskFull) ? [full] : []), ...failOvers(pair)]
}

/** Begins once no acknowledged change would be lost with the primary, since the next harm may be a fail-over. */
export async function surviveAsPair(chaos: Chaos, pair: Pair, round: Round, chance: Chance): Promise<void> {
  await pair.inSync()
  await survive(chaos, pair.primary(), round, chance)
}
