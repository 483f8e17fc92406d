import type { PremisesFilter } from '../generated/graphql.ts'

/** A whole postcode somewhere in a text. */
export const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/i

/** A unique property reference number, with or without its zeros and the letters. */
export const uprnIn = (text: string): string | null => /^(?:uprn[:\s]*)?(\d{6,12})$/i.exec(text.trim())?.[1] ?? null

/** Premises that match every word of the text, or that have this property number. */
export function premisesLike(text: string, code: string | null): PremisesFilter {
  const uprn = uprnIn(text)
  if (uprn !== null)
    return { uprn: { in: [...new Set([uprn, uprn.replace(/^0+(?=\d)/, ''), uprn.padStart(12, '0')])] } }
  const rest = code === null ? text : text.replace(POSTCODE, ' ')
  const words = rest
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .slice(0, 6)
  const every = words.map((word): PremisesFilter => ({
    or: [{ name: { contains: word } }, { addressLine1: { contains: word } }, { postcode: { startsWith: word } }],
  }))
  return { and: [...(code === null ? [] : [{ postcode: { eq: code } }]), ...every] }
}
