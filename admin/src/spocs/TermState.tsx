import { today } from '../words/dates'
import { State, type Tone } from '../pages/State'

type Term = { startsOn: string | null; endsOn: string | null }
type TermStage = 'PAST' | 'NOW' | 'COMING'

/** The stage of a term on a day; the first and last day are part of it. Dates compare as texts. */
function stageOf({ startsOn, endsOn }: Term, day: string): TermStage {
  if (startsOn !== null && startsOn > day) return 'COMING'
  return endsOn !== null && endsOn < day ? 'PAST' : 'NOW'
}

const LOOKS: Readonly<Record<TermStage, { tone: Tone; words: string }>> = {
  NOW: { tone: 'success', words: 'In force' },
  COMING: { tone: 'info', words: 'Coming' },
  PAST: { tone: 'quiet', words: 'Ended' },
}

/** Whether an assignment holds today. */
export function TermState({ term }: { term: Term }) {
  const { tone, words } = LOOKS[stageOf(term, today())]
  return <State tone={tone}>{words}</State>
}
