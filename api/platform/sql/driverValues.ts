import array from 'postgres-array'

/** Elements of a PostgreSQL array literal as strings. */
export const parseArray = (literal: string): string[] => array.parse(literal, (element) => element)

/** An `int8` as PGlite gives it: a number where that is exact, otherwise a bigint. */
export function parseInt8(digits: string): number | bigint {
  const number = Number(digits)
  return Number.isSafeInteger(number) ? number : BigInt(digits)
}
