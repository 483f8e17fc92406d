import type { Fitness, RuleState } from '../generated/graphql.ts'
import { valueWords } from '../generated/schemaFacts.ts'

/** One rule of a good record: whether this record keeps it, in words, and the rule's source. */
export type RuleResult = { code: string; state: RuleState; words: string; source?: string }
export type WithRules = { fitness?: Fitness | null; rules?: readonly RuleResult[] | null }

/** Whether a record as a whole is fit to be used. */
export const FITNESS: Readonly<Record<Fitness, string>> = valueWords.Fitness

/** Rules that are not kept, the broken ones first, without those that are shown elsewhere. */
export const notKept = (
  rules: readonly RuleResult[] | null | undefined,
  saidElsewhere: readonly string[] = [],
): RuleResult[] =>
  (rules ?? [])
    .filter(({ code, state }) => state !== 'KEPT' && !saidElsewhere.includes(code))
    .sort((a, b) => Number(a.state === 'NOT_KNOWN') - Number(b.state === 'NOT_KNOWN'))

export const isBroken = (rules: readonly RuleResult[] | null | undefined, code: string): boolean =>
  rules?.some((rule) => rule.code === code && rule.state === 'BROKEN') ?? false
