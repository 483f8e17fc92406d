import type { Series } from './instance.ts'
import { type Rule, readRule, ruleText } from './rule.ts'
import { seriesDays } from './ruleDays.ts'
import { dayBefore } from './wallClock.ts'

/** The rule of what follows from a day on, if nothing else is said: the same days, and of a number those that are left. */
export function followingRule(series: Series, from: string): { rule: string; firstDay: string } {
  const rule = readRule(series.rule)
  const left = seriesDays(rule, series.firstDay, series).filter((day) => day >= from)
  return { rule: ruleText(ending(rule, series.endsBefore, left.length)), firstDay: left[0] ?? from }
}

function ending(rule: Rule, endsBefore: string | null, left: number): Rule {
  if (endsBefore !== null) return { ...rule, count: null, until: { day: dayBefore(endsBefore) } }
  return rule.count === null ? rule : { ...rule, count: Math.max(1, left) }
}
