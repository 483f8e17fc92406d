import { readRule, type Rule, ruleText } from '../api/engagement/series/rule.ts'
import { daysOf } from '../api/engagement/series/ruleDays.ts'
import { monthsLater } from '../api/engagement/series/wallClock.ts'
import { seededChance, SEED, tries } from './support/run/chance.ts'
import { dayByDay } from './support/series/dayByDay.ts'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const YEARS = 50

const chance = seededChance(SEED)
const whole = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1))
const some = (most: number, draw: () => string | number): string =>
  [...new Set(Array.from({ length: whole(1, most) }, draw))].join()
const signed = (most: number): number => (chance() < 0.3 ? -1 : 1) * whole(1, most)

/** Any that the parser takes; short lists, so that BYSETPOS leaves something. */
function anyRule(): string {
  const frequency = (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const)[whole(0, 3)]!
  const isNumbered = frequency === 'MONTHLY' || frequency === 'YEARLY'
  const weekday = () => WEEKDAYS[whole(0, 6)]!
  const [isMixed, numbersAll] = [frequency === 'MONTHLY', chance() < 0.5]
  const numbered = () => {
    const isOne = isMixed ? chance() < 0.5 : numbersAll
    return `${isOne ? signed(isMixed ? 5 : 20) : ''}${weekday()}`
  }
  const mayNameDates = frequency !== 'WEEKLY' && !(frequency === 'YEARLY' && numbersAll)
  const parts = [`FREQ=${frequency}`, `INTERVAL=${whole(1, frequency === 'YEARLY' ? 3 : 9)}`, 'COUNT=1']
  const by = [
    ...(chance() < 0.5 ? [`BYDAY=${some(3, isNumbered ? numbered : weekday)}`] : []),
    ...(mayNameDates && chance() < 0.4 ? [`BYMONTHDAY=${some(4, () => signed(31))}`] : []),
    ...(chance() < 0.3 ? [`BYMONTH=${some(3, () => whole(1, 12))}`] : []),
  ]
  const positions = by.length > 0 && chance() < 0.3 ? [`BYSETPOS=${some(2, () => signed(4))}`] : []
  return [...parts, ...by, ...positions, `WKST=${weekday()}`].join(';')
}

const anyDay = (): string => new Date(Date.UTC(2026, 0, 1) + whole(0, 1500) * 86_400_000).toISOString().slice(0, 10)

describe('the days of a series', () => {
  it('are those that a day-by-day reading of RFC 5545 finds in 50 years, for random rules', () => {
    const drawn = Array.from({ length: tries(80) }, () => ({ text: anyRule(), first: anyDay() }))

    const differing = drawn.filter(({ text, first }) => {
      const rule: Rule = { ...readRule(text), count: null }
      const last = monthsLater(first, 12 * YEARS)
      const [found, expected] = [daysOf(rule, first, last, Infinity), dayByDay(rule, first, last, Infinity)]
      return found.join() !== expected.join()
    })

    expect(differing).toStrictEqual([])
  })

  it('are not only none and all: the random rules give few, many and none', () => {
    const counts = Array.from({ length: 100 }, () => {
      const first = anyDay()
      return daysOf(readRule(anyRule()), first, monthsLater(first, 60), Infinity).length
    })

    expect(counts.some((count) => count === 0)).toBe(true)
    expect(counts.filter((count) => count > 5).length).toBeGreaterThan(30)
  })

  it('are kept as a text that reads as the same rule', () => {
    const rules = Array.from({ length: 100 }, () => readRule(anyRule()))

    expect(rules.map((rule) => readRule(ruleText(rule)))).toStrictEqual(rules)
  })
})
