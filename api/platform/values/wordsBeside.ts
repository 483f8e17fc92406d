/** Signs that separate a value from the words beside it. */
const PARTING = '\\s,;:./|\\p{Pd}\\u2212'
const opening = new RegExp(`[${PARTING}(\\[<]+$`, 'u')
const closing = new RegExp(`^[${PARTING})\\]>]+`, 'u')
const partingAtStart = new RegExp(`^[${PARTING}]+`, 'u')
const partingAtEnd = new RegExp(`[${PARTING}]+$`, 'u')
const nothingElse = new RegExp(`^[${PARTING}()\\[\\]<>"'“”‘’]*$`, 'u')

/**
 * What was written around a value in one field, as a note; null if nothing is left. Dropped: blanks, brackets around
 * the whole, dashes and , ; : . / | that separate it from the value, and quotation marks around nothing.
 */
export function wordsBeside(before: string, after: string): string | null {
  const parts = [bare(before.replace(opening, '')), bare(after.replace(closing, ''))].filter((part) => part !== '')
  return parts.length === 0 ? null : parts.join('; ')
}

function bare(words: string): string {
  if (nothingElse.test(words)) return ''
  const middle = words.replace(partingAtStart, '').replace(partingAtEnd, '')
  const enclosed = /^\(([^()]*)\)$|^\[([^[\]]*)\]$/.exec(middle)
  return enclosed ? bare(enclosed[1] ?? enclosed[2] ?? '') : middle
}
