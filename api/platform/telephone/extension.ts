/**
 * An extension behind a number, in keyboard signs: `ext 45`, `ext. 45`, `extension no. 45`, `extn. 45`, `x45`, `#45`, `;ext=45` (RFC 3966). Nothing of the kind
 * where more follows at once (`x45-46`, `ext 45a`): that is not one extension.
 */
const EXTENSION =
  /^[ ,;.(-]*(?:(?:extension|extn|ext|xtn|ex|x|internal|int)[ .:=]*(?:(?:number|num|no)[ .:=]*)?|# *)(\d{1,8})(?![-/\p{L}\d])\)?/iu

/** @param after what stands behind a number; @returns the digits, and how many signs they and their word take. */
export function extensionAfter(after: string): { extension: string; length: number } | null {
  const found = EXTENSION.exec(after)
  return found ? { extension: found[1] as string, length: found[0].length } : null
}
