import { Box, Button, Divider, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { ask } from '../data/ask'
import { TimelineOwnerDocument } from '../generated/graphql'
import { ErrorState, Outdated } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { askedIn, NARROWING, type Narrowing } from './asked'
import { Days } from './Days'
import { Narrow } from './Narrow'
import { useTimeline } from './useTimeline'

/** What was and what is planned, the latest first: of the whole force, or of whom the address names. */
export default function TimelinePage() {
  const [params, setParams] = useSearchParams()
  const asked = askedIn(params)
  const timeline = useTimeline(asked)
  const owner = useOwner(Object.values(asked.of ?? {})[0])
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
      <Narrow params={params} onNarrow={narrow} onClear={clear} />
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

/** The name of the record with this id; null while it is not known. */
function useOwner(id: string | null | undefined): string | null {
  const { data } = useQuery({
    queryKey: ['timelineOwner', id],
    queryFn: ({ signal }) => ask(TimelineOwnerDocument, { id: id ?? '' }, { signal }),
    enabled: typeof id === 'string',
  })
  const node = data?.node
  if (!node) return null
  if (node.__typename === 'Person') return node.displayName
  return 'name' in node ? node.name : null
}
