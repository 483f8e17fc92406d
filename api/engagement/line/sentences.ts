import type { Span } from './spans.ts'

/** A full stop ends one only before a capital, and not in `St. Paul` or `J.P. Morgan`. */
export const SENTENCE_END = /(?<!\b(?:St|Mrs?|Ms|Dr|\p{Lu}))[.!?]\s+(?=\p{Lu})/u

/** The sentence that holds this place. */
export function sentenceAt(text: string, place: number): Span {
  let from = 0
  for (const { index, 0: end } of text.matchAll(new RegExp(SENTENCE_END, 'gu'))) {
    if (index >= place) return { from, to: index }
    from = index + end.length
  }
  return { from, to: text.length }
}
