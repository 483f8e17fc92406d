/** What the API asks of every reason and purpose, in words; it judges, the page only says so. */
export const REASON_RULE = 'At least ten letters or digits, three of them different'

/** The most characters of one. */
export const REASON_LENGTH = 500

const visible = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu

/** Whether a text says why by that rule, so that a page need not ask in vain. */
export function saysWhy(text: string): boolean {
  const letters = text.normalize('NFKC').toLowerCase().match(visible) ?? []
  return letters.length >= 10 && new Set(letters).size >= 3 && [...text.trim()].length <= REASON_LENGTH
}
