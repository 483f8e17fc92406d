import type { Viewer } from './viewer.ts'

export type ViewerFact =
  | 'accountId'
  | 'personId'
  | 'organisationId'
  | 'directorateIds'
  | 'colleagueIds'
  | 'premisesIds'
  | 'keyholderPersonIds'
  | 'brokenGlassIds'

/** Stands for a fact about the caller, so that one compiled rule serves every caller with the same roles. */
export type FromViewer = { fromViewer: ViewerFact }
export const viewers = (fact: ViewerFact): FromViewer => ({ fromViewer: fact })

type Scalar = string | number | boolean | null
export type Test = { $eq: Scalar | FromViewer } | { $ne: Scalar | FromViewer } | { $in: readonly Scalar[] | FromViewer }

/** A conjunction over one object's properties: as much of CASL's conditions as the gate can put into SQL. */
export type Condition =
  { readonly [property: string]: Scalar | FromViewer | Test } | { readonly $and: readonly Condition[] }

export const isFromViewer = (value: unknown): value is FromViewer =>
  typeof value === 'object' && value !== null && 'fromViewer' in value

export function testsOf(
  condition: Condition,
): { property: string; operator: '$eq' | '$ne' | '$in'; operand: Scalar | FromViewer | readonly Scalar[] }[] {
  return Object.entries(condition as Record<string, unknown>).flatMap(([property, value]) => {
    if (property === '$and') return (value as readonly Condition[]).flatMap(testsOf)
    if (value === null || typeof value !== 'object' || isFromViewer(value))
      return [{ property, operator: '$eq' as const, operand: value as Scalar | FromViewer }]
    return Object.entries(value as Record<string, Scalar>).map(([operator, operand]) => {
      if (operator !== '$eq' && operator !== '$ne' && operator !== '$in')
        throw new Error(`A condition cannot use ${operator}`)
      return { property, operator, operand: operand }
    })
  })
}

type Listing = { name: string; arrays: ReadonlyMap<string, string> }

/**
 * Of a list a condition can ask once whether it shares an element with others: CASL's matcher and SQL disagree on null,
 * and of two such tests on one property the matcher would take the values that both name.
 * @throws Error naming type and property
 */
export function refuseUnanswerable(type: Listing, when: Condition): void {
  const fault = faultOf(type, when)
  if (fault !== null) throw new Error(`A condition on the list ${type.name}.${fault}`)
}

export const isAnswerable = (type: Listing, when: Condition): boolean => faultOf(type, when) === null

function faultOf({ arrays }: Listing, when: Condition): string | null {
  const tested = testsOf(when).filter(({ property }) => arrays.has(property))
  for (const { property, operator, operand } of tested) {
    if (operator === '$ne') return `${property} cannot use $ne`
    if (!isFromViewer(operand) && [operand].flat().includes(null))
      return `${property} cannot name null: no list shares it`
    if (tested.filter((other) => other.property === property).length > 1) return `${property} must be a single test`
  }
  return null
}

export const both = (a: Condition | null, b: Condition | null): Condition | null =>
  a && b ? { $and: [a, b] } : (a ?? b)

/**
 * The caller's facts filled in, for CASL; tests on one property are merged, as its matcher takes $and for a property.
 */
export function resolve(condition: Condition, viewer: Viewer): Record<string, unknown> {
  const resolved: Record<string, { $in?: readonly unknown[]; $nin?: readonly unknown[] }> = {}
  for (const { property, operator, operand } of testsOf(condition)) {
    const value: unknown = isFromViewer(operand) ? viewer[operand.fromViewer] : operand
    const tests = (resolved[property] ??= {})
    // Null must not match rows without a value: "no organisation" is not "the same organisation".
    if (isFromViewer(operand) && value === null) tests.$in = []
    else if (operator === '$ne') tests.$nin = [...(tests.$nin ?? []), value]
    else {
      const among = operator === '$in' ? (value as readonly unknown[]) : [value]
      tests.$in = tests.$in ? tests.$in.filter((one) => among.includes(one)) : among
    }
  }
  return resolved
}
