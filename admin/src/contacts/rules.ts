import type { Fitness, RuleState } from '../generated/graphql.ts'
import { valueWords } from '../generated/schemaFacts.ts'

/** A rule of a good record as the API judges it: how it stands, in words, and where it comes from. */
export type JudgedRule = { code: string; state: RuleState; words: string; source?: string }
export type Judged = { fitness?: Fitness | null; rules?: readonly JudgedRule[] | null }

/** What is said of a record as a whole. */
export const FITNESS: Readonly<Record<Fitness, string>> = valueWords.Fitness

/** Rules that are not kept, the broken ones first. What is said elsewhere already is left out. */
export const notKept = (
  rules: readonly JudgedRule[] | null | undefined,
  saidElsewhere: readonly string[] = [],
): JudgedRule[] =>
  (rules ?? [])
    .filter(({ code, state }) => state !== 'KEPT' && !saidElsewhere.includes(code))
    .sort((a, b) => Number(a.state === 'NOT_KNOWN') - Number(b.state === 'NOT_KNOWN'))

export const isBroken = (rules: readonly JudgedRule[] | null | undefined, code: string): boolean =>
  rules?.some((rule) => rule.code === code && rule.state === 'BROKEN') ?? false
