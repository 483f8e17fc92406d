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

/** The directorates that keep a person: mostly one, sometimes two, most often CRIME with ECONOMIC_CRIME. */
export function drawKeepers(draw: Draw): DirectorateCode[] {
  if (draw.chance(0.1)) return ['CRIME', 'ECONOMIC_CRIME']
  const first = draw.weighted(SHARES)
  const second = draw.weighted(SHARES)
  return draw.chance(0.12) && second !== first ? [first, second] : [first]
}

/** Keepers of the bank's first person: three directorates, each with its own number. */
export const THREE_KEEPERS: readonly DirectorateCode[] = ['CRIME', 'ECONOMIC_CRIME', 'COUNTER_TERRORISM']
