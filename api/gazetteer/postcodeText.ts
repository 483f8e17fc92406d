import { fix, toNormalised, validOutcode } from 'postcode'

const SECTOR = /^([A-Z]{1,2}\d[A-Z\d]?)\s+(\d)$/

/**
 * Normalises a whole postcode ("EC1A 1AA"), a district ("EC1A") or a sector ("N5 1"). In a whole one, blanks may be
 * anywhere, and O/0 and I/1 are corrected by position. Null for anything else.
 */
export function normalisePostcode(text: string): { postcode: string; whole: boolean } | null {
  const written = text.trim().toUpperCase()
  const whole = toNormalised(fix(written.replace(/[\s-]+/g, '')))
  if (whole !== null) return { postcode: whole, whole: true }
  const part = SECTOR.exec(written)
  if (part) return { postcode: `${part[1]} ${part[2]}`, whole: false }
  return validOutcode(written) ? { postcode: written, whole: false } : null
}

/** Takes a normalised postcode. Only whole postcodes have a position. */
export const isWhole = (postcode: string): boolean => / \d[A-Z]{2}$/.test(postcode)
