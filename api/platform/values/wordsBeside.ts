const PARTING = '\\s,;:./|\\p{Pd}\\u2212'
const OPENING = new RegExp(`[${PARTING}(\\[<]+$`, 'u')
const CLOSING = new RegExp(`^[${PARTING})\\]>]+`, 'u')
const PARTING_AT_START = new RegExp(`^[${PARTING}]+`, 'u')
const PARTING_AT_END = new RegExp(`[${PARTING}]+$`, 'u')
const NOTHING_ELSE = new RegExp(`^[${PARTING}()\\[\\]<>"'“”‘’]*$`, 'u')

/** Null if nothing is left without blanks, brackets around the whole and signs that separate it from the value. */
export function wordsBeside(before: string, after: string): string | null {
  const parts = [bare(before.replace(OPENING, '')), bare(after.replace(CLOSING, ''))].filter((part) => part !== '')
  return parts.length === 0 ? null : parts.join('; ')
}

function bare(words: string): string {
  if (NOTHING_ELSE.test(words)) return ''
  const middle = words.replace(PARTING_AT_START, '').replace(PARTING_AT_END, '')
  const enclosed = /^\(([^()]*)\)$|^\[([^[\]]*)\]$/.exec(middle)
  return enclosed ? bare(enclosed[1] ?? enclosed[2] ?? '') : middle
}
