/** 1 to 12 digits without leading zeros, as GeoPlace numbers them. Null for anything else, zero included. */
export function normaliseUprn(text: string): string | null {
  const written = text
    .trim()
    .replace(/^UPRN[\s:#.]*/i, '')
    .replaceAll(/\s+/g, '')
  // Programs that take it for a number append `.0`.
  const digits = written.replace(/\.0+$/, '').replace(/^0+/, '')
  return /^\d{1,12}$/.test(digits) ? digits : null
}
