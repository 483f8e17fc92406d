import type { Fitness, KeyholderFilter, KeyholderRuleCode, RuleState } from '../generated/graphql.ts'

type Values = { q?: string; premises?: string; rule?: KeyholderRuleCode; state?: RuleState; fitness?: Fitness }

/** The list's filter form → the API's filter. A rule without a state is looked for where it is broken. */
export function keyholderFilter({ q, premises, rule, state, fitness }: Values): KeyholderFilter {
  return {
    ...(q ? { person: { displayName: { contains: q } } } : {}),
    ...(premises ? { premises: { name: { contains: premises } } } : {}),
    ...(rule || state ? { rules: { ...(rule ? { code: { eq: rule } } : {}), state: { eq: state ?? 'BROKEN' } } } : {}),
    ...(fitness ? { fitness: { eq: fitness } } : {}),
  }
}
