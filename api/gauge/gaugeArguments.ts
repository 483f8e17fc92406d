import { BadUserInput } from '../platform/errors.ts'

const DAY_MS = 24 * 3_600_000
const MOST_DAYS = 3660
const MOST_KINDS = 50

type Args = { notEngagedForDays: number; by: string; and?: string | null; counting?: readonly string[] | null }

/** @throws BadUserInput naming the argument */
export function refuseBadGauge({ notEngagedForDays: days, by, and, counting }: Args): void {
  const fields: Record<string, string> = {}
  if (days < 1 || days > MOST_DAYS) fields['notEngagedForDays'] = `must be 1 to ${MOST_DAYS}`
  if (and === by) fields['and'] = 'must be another dimension than `by`'
  if (counting && counting.length > MOST_KINDS) fields['counting'] = `must have at most ${MOST_KINDS} codes`
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
}

/** Whoever was engaged later than this was engaged in the last so many × 24 hours. */
export const since = (asOf: Date, days: number): string => new Date(asOf.getTime() - days * DAY_MS).toISOString()
