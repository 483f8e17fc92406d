const written = /^(?:uprn)?[\s:.#]*(\d[\d\s]*)$/i
const mostDigits = 12

/**
 * A unique property reference number without leading zeros, as `UPRN 000 123 456` and 123456 both are; null for other
 * texts.
 */
export function propertyNumber(text: string): string | null {
  const digits = written.exec(text.trim())?.[1]?.replace(/\s/g, '').replace(/^0+/, '')
  return digits === undefined || digits.length > mostDigits ? null : digits
}

/** SQL of a stored one in the same form. */
export const propertyNumberSql = (column: string): string => `ltrim(${column}, '0')`
