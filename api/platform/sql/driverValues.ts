import array from 'postgres-array'

export const parseArray = (literal: string): string[] => array.parse(literal, (element) => element)

/** As PGlite gives it: a number where that is exact, otherwise a bigint. */
export function parseInt8(digits: string): number | bigint {
  const number = Number(digits)
  return Number.isSafeInteger(number) ? number : BigInt(digits)
}
