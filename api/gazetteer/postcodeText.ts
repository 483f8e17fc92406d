import { fix, toNormalised, validOutcode } from 'postcode'

const sector = /^([A-Z]{1,2}\d[A-Z\d]?)\s+(\d)$/

/**
 * A postcode as people write it, in the gazetteer's form: whole ("EC1A 1AA"), or the part that is known: district
 * ("EC1A") or sector ("N5 1"). In a whole one blanks may stand anywhere, and a letter O or I where only a digit can be,
 * or the other way about, is read as meant. Null when it is neither.
 */
export function normalisePostcode(text: string): { postcode: string; whole: boolean } | null {
  const written = text.trim().toUpperCase()
  const whole = toNormalised(fix(written.replace(/[\s-]+/g, '')))
  if (whole !== null) return { postcode: whole, whole: true }
  const part = sector.exec(written)
  if (part) return { postcode: `${part[1]} ${part[2]}`, whole: false }
  return validOutcode(written) ? { postcode: written, whole: false } : null
}

/** Whether a normalised postcode is a whole one, and so has a position of its own. */
export const isWhole = (postcode: string): boolean => / \d[A-Z]{2}$/.test(postcode)
