import { Conflict } from '../../platform/errors.ts'

export const URGENCIES = ['NORMAL', 'URGENT'] as const
export type Urgency = (typeof URGENCIES)[number]

/** In minutes of working time. */
export type ResponseTime = { urgency: Urgency; tier: number; firstAnswerMinutes: number; answerMinutes: number }

/** What is promised to organisations without a tier, and to people. */
const LEAST_TIER = 3

/**
 * @param tier of the organisation that asks; null for people and for organisations without one
 * @throws Conflict where none was set, which no operation can bring about
 */
export function responseTimeFor(
  times: readonly ResponseTime[],
  { urgency, tier }: { urgency: Urgency; tier: number | null },
): ResponseTime {
  const found = times.find((time) => time.urgency === urgency && time.tier === (tier ?? LEAST_TIER))
  if (!found) throw new Conflict(`There is no response time for ${urgency} questions of tier ${tier ?? LEAST_TIER}.`)
  return found
}
