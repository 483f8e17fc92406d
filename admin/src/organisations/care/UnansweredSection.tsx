import { Box, Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay, useViewer } from '../../access/ViewerContext'
import { careWords } from '../../care/careWords'
import { ask } from '../../data/ask'
import { OrganisationCareDocument } from '../../generated/graphql'
import { ErrorState } from '../../pages/ErrorState'
import { Section } from '../../pages/Section'

/** The next round ends at least so much later. */
const LATEST_ROUND_DAYS = 85

/** For the force, at a press: what the organisation did not answer when it was last asked whether it is still right. */
export function UnansweredSection({ organisation }: { organisation: string }) {
  const viewer = useViewer()
  const [asked, setAsked] = useState(false)
  const shown = useMay()('read', 'CareItem') && viewer.organisation === null
  const { data, error, refetch } = useQuery({
    queryKey: ['unanswered care', organisation],
    queryFn: async ({ signal }) => {
      const since = new Date(Date.now() - LATEST_ROUND_DAYS * 86_400_000).toISOString()
      return (await ask(OrganisationCareDocument, { organisation, since }, { signal })).careItems
    },
    enabled: shown && asked,
  })
  if (!shown) return null
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Section title="Round of care">
        <Button loading={asked} onClick={() => setAsked(true)}>
          Show what they did not answer
        </Button>
      </Section>
    )
  const { edges, totalCount } = data
  return (
    <Section title="Asked and not answered" count={totalCount}>
      <Typography variant="body2" sx={{ mb: 1, color: 'text.secondary' }}>
        {totalCount === 0
          ? 'Nothing is left unanswered of the last round of care.'
          : 'They did not say in the last round of care whether this is still right.'}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
        {edges.map(({ node }) => (
          <li key={node.id}>{careWords(node, { to: 'FORCE' })}</li>
        ))}
      </Box>
      {totalCount > edges.length && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          The first {edges.length} are shown.
        </Typography>
      )}
    </Section>
  )
}
