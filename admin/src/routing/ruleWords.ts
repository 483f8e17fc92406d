import type { RoutingRuleFormFragment } from '../generated/graphql.ts'
import { dateText } from '../words/dates.ts'

type Rule = Pick<RoutingRuleFormFragment, 'operation' | 'issue' | 'sector' | 'tier' | 'ward' | 'startsOn' | 'endsOn'>

/** What a question must be for the rule to match it, in words. */
export function conditionsOf({ operation, issue, sector, tier, ward }: Rule): string {
  const named = [operation, issue?.name, sector?.name, tier === null ? null : `tier ${tier}`, ward?.name]
  return named.filter(Boolean).join(', ') || 'Anything'
}

/** The days on which it holds. */
export function daysOf({ startsOn, endsOn }: Rule): string {
  if (startsOn && endsOn) return `${dateText(startsOn)} to ${dateText(endsOn)}`
  if (startsOn) return `From ${dateText(startsOn)}`
  return endsOn ? `Until ${dateText(endsOn)}` : 'Always'
}
