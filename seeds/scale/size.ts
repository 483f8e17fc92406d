import type { Days } from '../demo/days.ts'

/** Four people per organisation, so that a person's organisation follows from their number. */
export type Size = { organisations: number; people: number; premises: number; days: Days }

export const PEOPLE_PER_ORGANISATION = 4
const LEAST = 100

/**
 * @param factor 0.001 to 100; 1 = 100,000 organisations, 400,000 people, 200,000 premises
 * @throws RangeError for another factor
 */
export function sizeOf(factor: number, days: Days): Size {
  if (!(factor >= 0.001 && factor <= 100)) throw new RangeError('the factor must be a number from 0.001 to 100')
  const organisations = Math.round(factor * 1_000) * LEAST
  return { organisations, people: organisations * PEOPLE_PER_ORGANISATION, premises: organisations * 2, days }
}
