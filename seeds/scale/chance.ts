/**
 * SQL expressions that look drawn by lot but follow from a row's number alone, so that a run repeats, on either
 * database, in any plan. Only arithmetic that IEEE 754 fixes to the bit is used: power() comes from a library that
 * differs between them. hashint8extended is what hash partitions are built on; PostgreSQL cannot change it without
 * breaking them.
 * @param n an SQL expression of type bigint
 * @param salt tells apart draws for the same row
 */
const bits = (n: string, salt: number): string => `(hashint8extended((${n})::bigint, ${salt}) & 1073741823)`

/** From 0 up to, not including, 1. */
export const fraction = (n: string, salt: number): string => `(${bits(n, salt)} / 1073741824.0::float8)`

/** A whole number from 0 up to, not including, `count`. */
export const pick = (n: string, salt: number, count: number): string => `(${bits(n, salt)} % ${count})`

/** As `pick`, but low numbers come far more often, as a few names do among many. */
export const pickSkewed = (n: string, salt: number, count: number): string =>
  `floor(${count} * ${fraction(n, salt)} * ${fraction(n, salt)})::int`

/** Whether a draw falls within `share` of all. */
export const happens = (n: string, salt: number, share: number): string => `(${fraction(n, salt)} < ${share})`

/** One of a few texts, as likely as each other. */
export const oneOf = (n: string, salt: number, texts: readonly string[]): string =>
  `(array[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}])[1 + ${pick(n, salt, texts.length)}]`
