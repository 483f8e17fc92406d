import type { GovernedType } from '../catalogue.ts'
import { type Condition, isFromViewer, testsOf } from '../condition.ts'

export type OneTest = ReturnType<typeof testsOf>[number]
type Constant = string | number | boolean | null

/** A conjunction. `among`: by property, the constants of which it takes one; `others`: all other tests, by their text. */
type Alternative = { among: ReadonlyMap<string, ReadonlySet<Constant>>; others: ReadonlyMap<string, OneTest> }

/**
 * The same rows by fewer conjunctions. Rules are made for each class of a field, so they come as one for each value of
 * the column that decides the class: `own and WORK`, `own and PRIVATE`. Each would be tested for each row and field.
 */
export function fewerAlternatives(type: Pick<GovernedType, 'arrays'>, conditions: readonly Condition[]): OneTest[][] {
  const possible = conditions.flatMap((condition) => alternativeOf(type, condition) ?? [])
  const properties = new Set(possible.flatMap(({ among }) => [...among.keys()]))
  let merged: readonly Alternative[] = possible
  for (const property of properties) merged = mergedBy(property, merged)
  return merged.filter((one, at) => !merged.some((other, place) => covers(other, one, place < at))).map(testsIn)
}

/** Null: it takes two values of one column at once, so it holds nowhere. */
function alternativeOf({ arrays }: Pick<GovernedType, 'arrays'>, condition: Condition): Alternative | null {
  const among = new Map<string, ReadonlySet<Constant>>()
  const others = new Map<string, OneTest>()
  for (const test of testsOf(condition)) {
    const { property, operator, operand } = test
    // A list may share an element with each of two others.
    if (operator === '$ne' || isFromViewer(operand) || arrays.has(property)) {
      others.set(JSON.stringify(test), test)
      continue
    }
    const constants = [operand].flat() as Constant[]
    const before = among.get(property)
    among.set(property, new Set(before ? constants.filter((constant) => before.has(constant)) : constants))
  }
  return [...among.values()].some(({ size }) => size === 0) ? null : { among, others }
}

/** `a and x in (1)` or `a and x in (2)` is `a and x in (1, 2)`. */
function mergedBy(property: string, alternatives: readonly Alternative[]): Alternative[] {
  const merged = new Map<string, Alternative>()
  for (const one of alternatives) {
    const { [property]: constants, ...rest } = Object.fromEntries(one.among)
    const key = JSON.stringify([
      [...one.others.keys()].sort(),
      Object.entries(rest).map(([name, values]) => [name, [...values].map((value) => JSON.stringify(value)).sort()]),
      constants === undefined,
    ])
    const known = merged.get(key)
    const union = new Set([...(known?.among.get(property) ?? []), ...(constants ?? [])])
    merged.set(key, constants ? { ...one, among: new Map(one.among).set(property, union) } : one)
  }
  return [...merged.values()]
}

/** Whether a conjunction holds wherever another does. `alike`: also if they are the same. */
function covers(wide: Alternative, narrow: Alternative, alike: boolean): boolean {
  if (wide === narrow) return false
  const othersHold = [...wide.others.keys()].every((text) => narrow.others.has(text))
  const amongHold = [...wide.among].every(([property, constants]) => {
    const fewer = narrow.among.get(property)
    return fewer !== undefined && [...fewer].every((constant) => constants.has(constant))
  })
  return othersHold && amongHold && (alike || !covers(narrow, wide, true))
}

const testsIn = ({ among, others }: Alternative): OneTest[] => [
  ...others.values(),
  ...[...among].map(([property, constants]): OneTest => {
    const [only, ...more] = constants
    return more.length === 0
      ? { property, operator: '$eq', operand: only as Constant }
      : { property, operator: '$in', operand: [...constants] }
  }),
]
