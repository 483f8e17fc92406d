import type { Span } from './spans.ts'

/** `minutes`: null where it is of days or longer, or of no certain length. */
export type Duration = Span & { minutes: number | null }

const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')
const COUNT = `half an|an?|${NUMBERS.join('|')}|\\d{1,3}(?:\\.\\d{1,2})?`
const VAGUE = 'a few|a couple of|few|several|some|many'
const UNIT = '(h|hrs?|hours?|m|mins?|minutes?)|days?|nights?|weeks?|fortnights?|months?|years?'
const HALF = '( and a half)?'
const LASTING = new RegExp(
  `\\bfor (?:about |around |nearly |over |the (?:last |past |next )?)?(?:(${COUNT})|${VAGUE})${HALF} ?(?:${UNIT})${HALF}\\b`,
  'gi',
)

/** How long things lasted, which chrono would take for a distance into the future. */
export const durationsIn = (text: string): Duration[] =>
  [...text.matchAll(LASTING)].map(({ index, 0: all, 1: count, 2: half, 3: unit, 4: laterHalf }) => ({
    from: index,
    to: index + all.length,
    minutes: count && unit ? (countOf(count) + (half || laterHalf ? 0.5 : 0)) * (/^h/i.test(unit) ? 60 : 1) : null,
  }))

function countOf(said: string): number {
  const count = said.toLowerCase()
  if (count === 'half an') return 0.5
  if (count === 'a' || count === 'an') return 1
  return NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 1 : Number(count)
}
