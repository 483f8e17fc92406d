import type { LocationPrecision, PremisesFilter, PremisesRuleCode, RuleState } from '../generated/graphql.ts'

type Named = { id: string }
type PremisesFilterValues = {
  q?: string
  postcode?: string
  use?: string
  ward?: Named
  borough?: Named
  beat?: Named
  organisation?: Named
  tier?: number[]
  precision?: LocationPrecision[]
  nobodyToRing?: boolean
  rule?: PremisesRuleCode
  unknownRule?: PremisesRuleCode
  fewerFit?: number
}

/** The list's filter form → the API's filter. */
export function premisesFilter({
  q,
  postcode,
  use,
  ward,
  borough,
  beat,
  organisation,
  tier,
  precision,
  nobodyToRing,
  rule,
  unknownRule,
  fewerFit,
}: PremisesFilterValues): PremisesFilter {
  const rules = [
    ...(rule ? [standing(rule, 'BROKEN')] : []),
    ...(unknownRule ? [standing(unknownRule, 'NOT_KNOWN')] : []),
  ]
  return {
    ...(q ? { name: { contains: q } } : {}),
    ...(postcode ? { postcode: { startsWith: postcode } } : {}),
    ...(use ? { use: { contains: use } } : {}),
    ...(ward ? { ward: { id: { eq: ward.id } } } : {}),
    ...(borough ? { borough: { id: { eq: borough.id } } } : {}),
    ...(beat ? { beat: { id: { eq: beat.id } } } : {}),
    ...(organisation || tier?.length
      ? {
          organisation: {
            ...(organisation ? { id: { eq: organisation.id } } : {}),
            ...(tier?.length ? { tier: { in: tier } } : {}),
          },
        }
      : {}),
    ...(precision?.length ? { locationPrecision: { in: precision } } : {}),
    ...(nobodyToRing ? { not: { keyholders: { suspendedAt: { isNull: true } } } } : {}),
    ...(typeof fewerFit === 'number' ? { fitKeyholders: { lt: fewerFit } } : {}),
    ...(rules.length > 0 ? { and: rules } : {}),
  }
}

const standing = (code: PremisesRuleCode, state: RuleState): PremisesFilter => ({
  rules: { code: { eq: code }, state: { eq: state } },
})
