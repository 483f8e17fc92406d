const WRITTEN = /^(?:uprn)?[\s:.#]*(\d[\d\s]*)$/i
const MOST_DIGITS = 12

/** Without leading zeros: `UPRN 000 123 456` and `123456` give the same. Null for other texts. */
export function propertyNumber(text: string): string | null {
  const digits = WRITTEN.exec(text.trim())?.[1]?.replace(/\s/g, '').replace(/^0+/, '')
  return digits === undefined || digits.length > MOST_DIGITS ? null : digits
}

export const propertyNumberSql = (column: string): string => `ltrim(${column}, '0')`
