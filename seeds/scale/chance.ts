/**
 * SQL expressions that look random but depend only on a row's number, so that a run repeats on either database. They
 * use only arithmetic that IEEE 754 defines exactly, unlike power(). PostgreSQL cannot change hashint8extended, because
 * hash partitions depend on it.
 * @param n an SQL expression of type bigint
 * @param salt distinguishes draws for the same row
 */
const bits = (n: string, salt: number): string => `(hashint8extended((${n})::bigint, ${salt}) & 1073741823)`

/** 0 ≤ fraction < 1. */
export const fraction = (n: string, salt: number): string => `(${bits(n, salt)} / 1073741824.0::float8)`

/** A whole number from 0 to `count` - 1. */
export const pick = (n: string, salt: number, count: number): string => `(${bits(n, salt)} % ${count})`

/** As `pick`, but low numbers are far more frequent, as a few names are among many. */
export const pickSkewed = (n: string, salt: number, count: number): string =>
  `floor(${count} * ${fraction(n, salt)} * ${fraction(n, salt)})::int`

export const happens = (n: string, salt: number, share: number): string => `(${fraction(n, salt)} < ${share})`

export const oneOf = (n: string, salt: number, texts: readonly string[]): string =>
  `(array[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}])[1 + ${pick(n, salt, texts.length)}]`
