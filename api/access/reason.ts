/** The most characters of a reason: it fits on a page of the ledger's review. */
const REASON_LENGTH = 500

const leastLetters = 10
const leastDifferent = 3

/** Letters and digits that can be seen: fillers without a shape count as letters elsewhere. */
const visible = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu

// A reviewer reads the reason: bidi overrides could make it read differently from what was typed, and NUL cannot be
// stored.
const unreadable = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u

/**
 * What is wrong with a reason or purpose, trimmed, wherever one is given; null where it says something. Dots, blanks
 * and characters without a shape say nothing, and neither does one letter again and again.
 */
export function reasonFault(reason: string): string | null {
  if ([...reason].length > REASON_LENGTH) return `must have at most ${REASON_LENGTH} characters`
  if (unreadable.test(reason)) return 'must not contain control characters'
  const letters = reason.normalize('NFKC').toLowerCase().match(visible) ?? []
  if (letters.length >= leastLetters && new Set(letters).size >= leastDifferent) return null
  return `must say why, with at least ${leastLetters} letters or digits, ${leastDifferent} of them different`
}
