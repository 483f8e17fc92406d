/** Fits on a page of the ledger's review. */
const REASON_LENGTH = 500

const leastLetters = 10
const leastDifferent = 3

/** Filler characters that show nothing count as letters elsewhere. */
const visible = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu

// Bidi overrides could make a reviewer read something other than what was typed; NUL cannot be stored.
const unreadable = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u

/**
 * What is wrong with a reason or a purpose; null where it says something. Dots, blanks, invisible characters and one
 * letter repeated say nothing.
 */
export function reasonFault(reason: string): string | null {
  if ([...reason].length > REASON_LENGTH) return `must have at most ${REASON_LENGTH} characters`
  if (unreadable.test(reason)) return 'must not contain control characters'
  const letters = reason.normalize('NFKC').toLowerCase().match(visible) ?? []
  if (letters.length >= leastLetters && new Set(letters).size >= leastDifferent) return null
  return `must say why, with at least ${leastLetters} letters or digits, ${leastDifferent} of them different`
}
