/** What the API demands of every reason and purpose, in words. The API decides; the page only explains. */
export const REASON_RULE = 'At least ten letters or digits, three of them different'

/** The longest reason, in characters. */
export const REASON_LENGTH = 500

const VISIBLE = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu

/** Whether a text meets that rule, so that the page does not send a request in vain. */
export function saysWhy(text: string): boolean {
  const letters = text.normalize('NFKC').toLowerCase().match(VISIBLE) ?? []
  return letters.length >= 10 && new Set(letters).size >= 3 && [...text.trim()].length <= REASON_LENGTH
}
