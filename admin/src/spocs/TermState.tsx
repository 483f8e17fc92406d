import { Box } from '@mui/material'
import { DateText } from '../words/DateText'
import { today } from '../words/dates'
import { State, type Tone } from '../pages/State'

type Term = {
  startsOn: string | null
  endsOn: string | null
  lead: boolean | null
  absentFrom: string | null
  absentUntil: string | null
}
type TermStage = 'PAST' | 'NOW' | 'AWAY' | 'COMING'

const isPast = (last: string | null, day: string): boolean => last !== null && last < day

/** The stage of a term on a day; the first and last day are part of it. Dates compare as texts. */
function stageOf({ startsOn, endsOn, absentFrom, absentUntil }: Term, day: string): TermStage {
  if (startsOn !== null && startsOn > day) return 'COMING'
  if (isPast(endsOn, day)) return 'PAST'
  return absentFrom !== null && absentFrom <= day && !isPast(absentUntil, day) ? 'AWAY' : 'NOW'
}

const LOOKS: Readonly<Record<TermStage, { tone: Tone; words: string }>> = {
  NOW: { tone: 'success', words: 'In force' },
  AWAY: { tone: 'warning', words: 'Away' },
  COMING: { tone: 'info', words: 'Coming' },
  PAST: { tone: 'quiet', words: 'Ended' },
}

/** Whether an assignment holds today, who leads, and who is away or will be. */
export function TermState({ term }: { term: Term }) {
  const stage = stageOf(term, today())
  const { tone, words } = LOOKS[stage]
  const { absentFrom, absentUntil } = term
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <State tone={tone}>{words}</State>
        {term.lead && <State tone="info">Lead</State>}
      </Box>
      {absentFrom !== null && stage !== 'PAST' && !isPast(absentUntil, today()) && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          Away from <DateText value={absentFrom} />
          {absentUntil !== null && (
            <>
              {' to '}
              <DateText value={absentUntil} />
            </>
          )}
        </Box>
      )}
    </>
  )
}
