/** Numbers from 0 up to 1, the same for each seed. */
function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** An organisation of a made-up register: everything but `engagedOn` is known to whoever asks. */
export type Member = { ward: string; sector: string; tier: string; groups: string[]; engagedOn: number[] }

const WARDS = 25
const SECTORS = 25
const GROUPS = 5

/**
 * `tiers`: which share is of the first, of the second and so on; the rest is of the last.
 * Some wards and sectors are large and some have a handful; some are met often, and some not at all.
 */
export function register(seed: number, size: number, days: number, tiers: readonly number[] = [0.5, 0.21]): Member[] {
  const chance = chances(seed)
  const skewed = (most: number): number => Math.floor(most * chance() ** 2)
  const eager = Array.from({ length: SECTORS }, () => chance() ** 2)
  return Array.from({ length: size }, () => {
    const sector = skewed(SECTORS)
    const drawn = chance()
    const tier = tiers.filter(
      (_share, at) => drawn >= tiers.slice(0, at + 1).reduce((sum, share) => sum + share, 0),
    ).length
    // Meetings in a year: about two on average, of which most sectors have fewer.
    const rate = (4 * (eager[sector] as number) * (3 - tier)) / 2 / days
    return {
      ward: `w${skewed(WARDS)}`,
      sector: `s${sector}`,
      tier: `t${tier + 1}`,
      groups: Array.from({ length: GROUPS }, (_none, at) => `g${at}`).filter(() => chance() < 0.1),
      engagedOn: Array.from({ length: days }, (_none, day) => day).filter(() => chance() < rate),
    }
  })
}
