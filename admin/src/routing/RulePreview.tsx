import { Alert, Box, Button } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { ask } from '../data/ask'
import { faultText } from '../data/fault'
import { type PreviewRoutingQuery, PreviewRoutingDocument, type RoutingRuleDraft } from '../generated/graphql'

type Named = { id: string } | null | undefined
type Values = {
  directorate?: Named
  issue?: Named
  sector?: Named
  ward?: Named
  tier?: number | string | null
  operation?: string | null
  position?: number | null
}

/** Inside the form: what the rule, as it is typed, would have changed of the questions asked last. */
export function RulePreview({ replaces }: { replaces: string | undefined }) {
  const draft = draftOf(useWatch<Values>() as Values, replaces)
  const [tried, setTried] = useState<string | null>(null)
  const typed = JSON.stringify(draft)
  const { data, error } = useQuery({
    queryKey: ['routing preview', tried],
    queryFn: async ({ signal }) =>
      (await ask(PreviewRoutingDocument, { rule: JSON.parse(tried ?? '') as RoutingRuleDraft }, { signal }))
        .previewRouting,
    enabled: tried !== null && tried === typed,
    gcTime: 0,
    retry: false,
  })
  return (
    <Box>
      <Button variant="outlined" disabled={draft === null} onClick={() => setTried(typed)}>
        Try it on the last 100 questions
      </Button>
      <Box role="status" sx={{ mt: 1 }}>
        {tried === typed && error && <Alert severity="error">{faultText(error)}</Alert>}
        {tried === typed && data && <Outcome {...data} />}
      </Box>
    </Box>
  )
}

const COMMUNITIES = 'the directorate for communities'

/** Counts are rounded up to fives, so they do not add up. */
const Outcome = ({ questions, moves }: PreviewRoutingQuery['previewRouting']) => (
  <Alert severity="info">
    {moves.length === 0
      ? `None of the last ${questions} would have gone elsewhere.`
      : `Of the last ${questions}, these would have gone elsewhere:`}
    {moves.length > 0 && (
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {moves.map(({ from, to, questions: many }) => (
          <li key={`${from ?? ''} ${to ?? ''}`}>
            up to {many} to {to ?? COMMUNITIES} instead of {from ?? COMMUNITIES}
          </li>
        ))}
      </Box>
    )}
  </Alert>
)

/** Null until it says where questions go. */
function draftOf(
  { directorate, issue, sector, ward, tier, operation, position }: Values,
  replaces: string | undefined,
) {
  if (!directorate) return null
  return {
    ...(replaces === undefined ? {} : { replaces }),
    directorate: directorate.id,
    issue: issue?.id ?? null,
    sector: sector?.id ?? null,
    ward: ward?.id ?? null,
    tier: tier === '' || tier === null || tier === undefined ? null : Number(tier),
    operation: operation?.trim() ? operation.trim() : null,
    position: position ?? null,
  } satisfies RoutingRuleDraft
}
