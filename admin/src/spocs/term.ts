export type Term = { startsOn: string | null; endsOn: string | null }
export type TermPart = 'PAST' | 'NOW' | 'COMING'

/** Where a day lies to a term, whose days both count. Dates compare as their texts. */
export function partOf({ startsOn, endsOn }: Term, day: string): TermPart {
  if (startsOn !== null && startsOn > day) return 'COMING'
  return endsOn !== null && endsOn < day ? 'PAST' : 'NOW'
}
