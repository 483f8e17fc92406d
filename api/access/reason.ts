/** Fits on a page of the ledger's review. */
const REASON_LENGTH = 500

const LEAST_LETTERS = 10
const LEAST_DIFFERENT = 3

/** Filler characters that show nothing count as letters elsewhere. */
const VISIBLE = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu

// Bidi overrides could make a reviewer read something other than what was typed; NUL cannot be stored.
const UNREADABLE = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u

/** Null where it says something. Dots, blanks, invisible characters and one letter repeated say nothing. */
export function reasonFault(reason: string): string | null {
  if ([...reason].length > REASON_LENGTH) return `must have at most ${REASON_LENGTH} characters`
  if (UNREADABLE.test(reason)) return 'must not contain control characters'
  const letters = reason.normalize('NFKC').toLowerCase().match(VISIBLE) ?? []
  if (letters.length >= LEAST_LETTERS && new Set(letters).size >= LEAST_DIFFERENT) return null
  return `must say why, with at least ${LEAST_LETTERS} letters or digits, ${LEAST_DIFFERENT} of them different`
}
