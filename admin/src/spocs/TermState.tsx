import { today } from '../words/dates'
import { State, type Tone } from '../pages/State'

type Term = { startsOn: string | null; endsOn: string | null }
type TermPart = 'PAST' | 'NOW' | 'COMING'

/** Where a day lies to a term, whose days both count. Dates compare as their texts. */
function partOf({ startsOn, endsOn }: Term, day: string): TermPart {
  if (startsOn !== null && startsOn > day) return 'COMING'
  return endsOn !== null && endsOn < day ? 'PAST' : 'NOW'
}

const LOOKS: Readonly<Record<TermPart, { tone: Tone; words: string }>> = {
  NOW: { tone: 'success', words: 'In force' },
  COMING: { tone: 'info', words: 'Coming' },
  PAST: { tone: 'quiet', words: 'Ended' },
}

/** Whether an assignment holds today. */
export function TermState({ term }: { term: Term }) {
  const { tone, words } = LOOKS[partOf(term, today())]
  return <State tone={tone}>{words}</State>
}
