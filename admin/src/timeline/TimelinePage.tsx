import { Box, Button, Divider, Typography } from '@mui/material'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { TimelineAroundQuery } from '../generated/graphql'
import { ErrorState, Outdated } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { askedIn, NARROWING, type Narrowing } from './asked'
import { Days } from './Days'
import { Narrow } from './Narrow'
import { besideOf, useTimeline } from './useTimeline'

/** What was and what is planned, the latest first: of the whole force, or of whom the address names. */
export default function TimelinePage() {
  const [params, setParams] = useSearchParams()
  const asked = askedIn(params)
  const timeline = useTimeline(asked)
  const beside = besideOf(timeline.data?.pages ?? [])
  const owner = nameOf(beside?.node)
  const [now] = useState(() => new Date().toISOString())
  const narrow = (by: Narrowing, to: string) =>
    setParams(
      (before) => {
        before.delete(by)
        if (to !== '') before.set(by, to)
        return before
      },
      { replace: true },
    )
  const clear = () =>
    setParams(
      (before) => {
        for (const by of NARROWING) before.delete(by)
        return before
      },
      { replace: true },
    )
  const entries = (timeline.data?.pages ?? []).flatMap(({ edges }) => edges).toReversed()
  const [ahead, past] = [entries.filter(({ at }) => at >= now), entries.filter(({ at }) => at < now)]
  return (
    <>
      <PageHeader
        title={owner ? `Timeline: ${owner}` : 'Timeline'}
        subtitle="Engagements, questions, answers and consents, as far as you may read them."
      />
      <Narrow params={params} offered={beside} onNarrow={narrow} onClear={clear} />
      {timeline.error && timeline.data && <Outdated error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {timeline.error && !timeline.data && (
        <ErrorState error={timeline.error} onRetry={() => void timeline.refetch()} />
      )}
      {timeline.isPending && <PageLoading />}
      {timeline.data && (
        <>
          {timeline.hasNextPage && (
            <More loading={timeline.isFetchingNextPage} onPress={() => void timeline.fetchNextPage()}>
              Show later
            </More>
          )}
          {entries.length === 0 && <Typography>Nothing is recorded or planned.</Typography>}
          <Days label="Planned" entries={ahead} />
          {entries.length > 0 && <Divider sx={{ mb: 1.5 }}>Now</Divider>}
          <Days label="Past" entries={past} />
          {timeline.hasPreviousPage && (
            <More loading={timeline.isFetchingPreviousPage} onPress={() => void timeline.fetchPreviousPage()}>
              Show earlier
            </More>
          )}
        </>
      )}
    </>
  )
}

type MoreProps = { loading: boolean; onPress: () => void; children: string }

const More = ({ loading, onPress, children }: MoreProps) => (
  <Box className="no-print" sx={{ mb: 1.5, textAlign: 'center' }}>
    <Button loading={loading} onClick={onPress}>
      {children}
    </Button>
  </Box>
)

function nameOf(node: TimelineAroundQuery['node']): string | null {
  if (!node) return null
  if (node.__typename === 'Person') return node.displayName
  return 'name' in node ? node.name : null
}
