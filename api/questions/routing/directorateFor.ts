/** What of a question decides whom it goes to. Null: not known, or none. */
export type RoutingFacts = {
  issue: string | null
  sector: string | null
  tier: number | null
  wards: readonly string[]
  /** The running operation that the asker names. */
  operation: string | null
  /** London date. */
  day: string
}

/** A condition that is null holds for every question. `startsOn` and `endsOn`: London dates, inclusive. */
export type Rule = {
  directorate: string
  issue: string | null
  sector: string | null
  tier: number | null
  ward: string | null
  operation: string | null
  startsOn: string | null
  endsOn: string | null
  position: number
}

const CONDITIONS = ['operation', 'issue', 'sector', 'tier', 'ward'] as const

/** The directorate of the most specific rule that holds, then the first by position; null where none holds. */
export function directorateFor(facts: RoutingFacts, rules: readonly Rule[]): string | null {
  const [best] = rules
    .filter((rule) => holds(rule, facts))
    .sort((a, b) => named(b) - named(a) || a.position - b.position)
  return best?.directorate ?? null
}

/** An operation says more than anything else about where its questions belong. */
const named = (rule: Rule): number =>
  CONDITIONS.filter((condition) => rule[condition] !== null).length + (rule.operation === null ? 0 : CONDITIONS.length)

function holds(rule: Rule, facts: RoutingFacts): boolean {
  if (rule.startsOn !== null && facts.day < rule.startsOn) return false
  if (rule.endsOn !== null && facts.day > rule.endsOn) return false
  return (
    (rule.operation === null || rule.operation === facts.operation) &&
    (rule.issue === null || rule.issue === facts.issue) &&
    (rule.sector === null || rule.sector === facts.sector) &&
    (rule.tier === null || rule.tier === facts.tier) &&
    (rule.ward === null || facts.wards.includes(rule.ward))
  )
}
