import type { Days } from '../demo/days.ts'

/**
 * How many of each at a scale. People come four to an organisation, so that each one's place follows from its number.
 */
export type Size = { organisations: number; people: number; premises: number; days: Days }

export const PEOPLE_PER_ORGANISATION = 4
const LEAST = 100

/**
 * @param factor 1 = 100,000 organisations, 400,000 people, 200,000 premises and what belongs to them; at least 0.001
 * @throws RangeError when the factor is not a number from 0.001 to 100
 */
export function sizeOf(factor: number, days: Days): Size {
  if (!(factor >= 0.001 && factor <= 100)) throw new RangeError('the factor must be a number from 0.001 to 100')
  const organisations = Math.round(factor * 1_000) * LEAST
  return { organisations, people: organisations * PEOPLE_PER_ORGANISATION, premises: organisations * 2, days }
}
