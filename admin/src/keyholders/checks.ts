import type { KeyholderFactsFragment } from '../generated/graphql.ts'

/** What a keyholder's record is judged by. */
export type Judged = Pick<KeyholderFactsFragment, 'travelMinutes' | 'transport' | 'fullAccess' | 'trained' | 'agreedOn' | 'verifiedAt' | 'suspendedAt'>

/** A rule of a good record that this keyholder breaks. */
export type KeyholderRule = 'NOT_VERIFIED' | 'TOO_FAR' | 'NO_TRANSPORT' | 'PART_ACCESS' | 'NOT_TRAINED' | 'NOT_AGREED'
/** A rule that a premises breaks as a whole. */
export type PremisesRule = 'NOBODY' | 'ONLY_ONE'

/** An answer that nobody gave is as good as a no: a register that does not know cannot promise. */
const RULES: readonly { rule: KeyholderRule; words: string; short: string; keeps: (keyholder: Judged, now: Date) => boolean }[] = [
  { rule: 'NOT_VERIFIED', words: 'Not verified within six months', short: 'Not verified', keeps: ({ verifiedAt }, now) => verifiedAt !== null && new Date(verifiedAt) >= sixMonthsBefore(now) },
  { rule: 'TOO_FAR', words: 'Not known to attend within 20 minutes', short: 'Over 20 min', keeps: ({ travelMinutes }) => travelMinutes !== null && travelMinutes <= 20 },
  { rule: 'NO_TRANSPORT', words: 'No transport', short: 'No transport', keeps: ({ transport }) => transport !== null && transport !== 'NONE' },
  { rule: 'PART_ACCESS', words: 'Does not hold keys to all parts', short: 'Not all keys', keeps: ({ fullAccess }) => fullAccess === true },
  { rule: 'NOT_TRAINED', words: 'Does not know the alarm', short: 'Not trained', keeps: ({ trained }) => trained === true },
  { rule: 'NOT_AGREED', words: 'Has not agreed to be listed', short: 'Not agreed', keeps: ({ agreedOn }) => agreedOn !== null },
]

/** Six calendar months before; the last day of a shorter month rather than the first of the next. */
export function sixMonthsBefore(now: Date): Date {
  const then = new Date(now)
  then.setUTCMonth(now.getUTCMonth() - 6)
  if (then.getUTCDate() !== now.getUTCDate()) then.setUTCDate(0)
  return then
}

/** Which rules a keyholder's record breaks, in words, and in few words for a table. */
export const brokenBy = (keyholder: Judged, now: Date): { rule: KeyholderRule; words: string; short: string }[] =>
  RULES.filter(({ keeps }) => !keeps(keyholder, now)).map(({ rule, words, short }) => ({ rule, words, short }))

/** Which rule a premises breaks by how many keyholders can be rung: who is suspended cannot. */
export function brokenByNumber(keyholders: readonly Judged[]): { rule: PremisesRule; words: string } | null {
  const rung = keyholders.filter(({ suspendedAt }) => suspendedAt === null).length
  if (rung === 0) return { rule: 'NOBODY', words: 'Nobody can be rung' }
  return rung === 1 ? { rule: 'ONLY_ONE', words: 'Fewer than two keyholders can be rung' } : null
}
