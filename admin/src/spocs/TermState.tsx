import { today } from '../words/dates'
import { State, type Tone } from '../pages/State'
import { partOf, type Term, type TermPart } from './term'

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
