import { QueryTooComplex } from '../platform/errors.ts'

/** The deepest filter and the deepest shape need about half. */
const DEEPEST = 50

/** Before anything walks the variables by recursion and overflows the stack. Throws QueryTooComplex. */
export function refuseDeep(variables: unknown): void {
  let level: unknown[] = [variables]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new QueryTooComplex(`Variables can be nested ${DEEPEST} deep at most.`)
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
}
