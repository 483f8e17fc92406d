/** A part of a line. */
export type Span = { from: number; to: number }

/** Words that only lead to a time. */
const LEADING = /\s*\b(?:on|at|by|from|since|the|this|just|first thing|(?:at )?about|(?:at )?around)\s*$/i

/** Without these parts, and the words that led to them. */
export const without = (text: string, parts: readonly Span[]): string =>
  parts
    .filter((part) => !parts.some((other) => other !== part && other.from <= part.from && part.to <= other.to))
    .sort((one, other) => other.from - one.from)
    .reduce((left, { from, to }) => `${left.slice(0, from).replace(LEADING, '')} ${left.slice(to)}`, text)

/** With blanks instead of these parts, so that all others stay where they were. */
export const blanked = (text: string, parts: readonly Span[]): string =>
  parts.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text)

export const tidied = (text: string): string =>
  text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\.(?:\s+\.)+/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.])/g, '$1')
    .replace(/([,;])(?:\s*[,;.])+/g, '$1')
    .replace(/^[\s,;.:-]+|[\s,;:-]+$/g, '')
