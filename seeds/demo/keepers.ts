import type { Draw } from '../draw.ts'
import type { DIRECTORATES } from '../reference/directorates.ts'

export type DirectorateCode = (typeof DIRECTORATES)[number]['code']

const SHARES = [
  ['CRIME', 28],
  ['ECONOMIC_CRIME', 26],
  ['UNIFORMED_POLICING', 18],
  ['COUNTER_TERRORISM', 14],
  ['COMMUNITY', 14],
] as const

/**
 * Directorates whose sheets a person stands in: mostly one, sometimes two, and CRIME with ECONOMIC_CRIME most often of
 * all.
 */
export function drawKeepers(draw: Draw): DirectorateCode[] {
  if (draw.chance(0.1)) return ['CRIME', 'ECONOMIC_CRIME']
  const first = draw.weighted(SHARES)
  const second = draw.weighted(SHARES)
  return draw.chance(0.12) && second !== first ? [first, second] : [first]
}

/** Person drawn first for the bank: known to three directorates, each with a number of its own. */
export const THREE_KEEPERS: readonly DirectorateCode[] = ['CRIME', 'ECONOMIC_CRIME', 'COUNTER_TERRORISM']
