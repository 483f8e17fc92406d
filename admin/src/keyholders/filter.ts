import type { Fitness, KeyholderFilter, KeyholderRuleCode, RuleState } from '../generated/graphql.ts'

type Values = {
  q?: string
  premises?: string
  ward?: { id: string }
  tier?: number[]
  rule?: KeyholderRuleCode
  state?: RuleState
  fitness?: Fitness
}

/** The list's filter form → the API's filter. A rule without a state finds the records that break it. */
export function keyholderFilter({ q, premises, ward, tier, rule, state, fitness }: Values): KeyholderFilter {
  const at = {
    ...(premises ? { name: { contains: premises } } : {}),
    ...(ward ? { ward: { id: { eq: ward.id } } } : {}),
    ...(tier?.length ? { organisation: { tier: { in: tier } } } : {}),
  }
  return {
    ...(q ? { person: { displayName: { contains: q } } } : {}),
    ...(Object.keys(at).length > 0 ? { premises: at } : {}),
    ...(rule || state ? { rules: { ...(rule ? { code: { eq: rule } } : {}), state: { eq: state ?? 'BROKEN' } } } : {}),
    ...(fitness ? { fitness: { eq: fitness } } : {}),
  }
}
