/**
 * A unique property reference number as people and files write it ("UPRN 0001 0002 3456"), in the one form that is
 * kept: 1 to 12 digits without leading zeros, as GeoPlace numbers them. Null when it is none; nought is none.
 */
export function normaliseUprn(text: string): string | null {
  const written = text
    .trim()
    .replace(/^UPRN[\s:#.]*/i, '')
    .replaceAll(/\s+/g, '')
  // Programs that take it for a number add a nought.
  const digits = written.replace(/\.0+$/, '').replace(/^0+/, '')
  return /^\d{1,12}$/.test(digits) ? digits : null
}
