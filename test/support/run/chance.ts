import fc from 'fast-check'

/** A whole number from the environment; `otherwise` when it is not set. */
export function numberFrom(name: string, otherwise: number): number {
  const text = process.env[name]
  if (text === undefined || text === '') return otherwise
  if (!/^-?\d+$/.test(text)) throw new Error(`${name} is a whole number, not ${text}`)
  return Number(text)
}

/**
 * The seed of random tests: the same in every run, so that a failure repeats, unless FC_SEED sets another. Printed with
 * every failure.
 */
export const SEED = numberFrom('FC_SEED', 20_260_301)

// The runner prints no causes, so the message must say what went wrong.
fc.configureGlobal({ seed: SEED, includeErrorInReport: true })

const EFFORT = numberFrom('TEST_EFFORT', 1)

/**
 * The number of tries of a random test: `usual`, or ten times that with TEST_EFFORT=10. Long runs: `npm run soak --
 * random`.
 */
export const tries = (usual: number): number => Math.ceil(usual * EFFORT)

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
