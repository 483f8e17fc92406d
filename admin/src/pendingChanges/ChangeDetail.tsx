import { Box, Card, Link as MuiLink, Typography } from '@mui/material'
import { useEffect, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { RecentHistory } from '../history/RecentHistory'
import { ErrorState } from '../pages/ErrorState'
import { PageLoading } from '../pages/PageLoading'
import { MomentText } from '../words/DateText'
import { ChangeState } from './ChangeRow'
import { changeWords } from './changeWords'
import { BothSides } from './compared/BothSides'
import { comparisonOf } from './compared/comparison'
import { Others } from './compared/Others'
import { Decisions } from './deciding/Decisions'
import type { Gap } from './deciding/gap'
import { Refused } from './deciding/Refused'
import { Settled } from './Settled'
import type { Beside } from './beside'
import { useBeside } from './useBeside'

type ChangeDetailProps = {
  id: string
  /** Somebody has gone to it on this page: its heading takes the focus, since what they pressed may be gone. */
  takesFocus: boolean
  onDecided: (gap: Gap | null) => void
}

/** One change beside what stands, what can be done with it, and what has become of the organisation lately. */
export function ChangeDetail({ id, takesFocus, onDecided }: ChangeDetailProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const mayDo = useMay()
  const [refused, setRefused] = useState<unknown>(null)
  const { data, error, refetch } = useBeside(id)
  const isThere = data !== undefined
  useEffect(() => {
    if (isThere && takesFocus) heading.current?.focus()
  }, [isThere, takesFocus])
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  const { change, names } = data
  const { organisation } = change
  const comparison = comparisonOf(change)
  const isOpen = change.status === 'PROPOSED'
  return (
    <>
      <Card component="section" aria-labelledby={headingId} sx={{ mb: 2, p: 2, fontSize: '0.8125rem' }}>
        <Typography
          variant="h2"
          id={headingId}
          ref={heading}
          tabIndex={-1}
          sx={{ overflowWrap: 'anywhere', width: 'fit-content', borderRadius: 0.5 }}
        >
          {changeWords(change)}
        </Typography>
        <Proposed change={change} />
        {refused !== null && (
          <Box sx={{ mb: 1.5 }}>
            <Refused error={refused} change={change} />
          </Box>
        )}
        <BothSides change={change} comparison={comparison} names={names} />
        {isOpen && <Others change={change} />}
        {isOpen && mayDo('update', 'PendingChange', 'status', change) ? (
          <Decisions
            change={change}
            comparison={comparison}
            names={names}
            onDecided={onDecided}
            onRefused={setRefused}
          />
        ) : (
          !isOpen && <Settled change={change} names={names} />
        )}
      </Card>
      {organisation && mayDo('read', 'HistoryEntry') && (
        <RecentHistory
          type="Organisation"
          entries={organisation.changes ?? []}
          names={names}
          title={`${organisation.name ?? 'The organisation'} lately`}
          page={`/organisations/${organisation.id}/show`}
        />
      )}
    </>
  )
}

/** Which organisation proposes it, who there, and since when it waits; and the premises that it is about. */
const Proposed = ({ change: { organisation, premises, proposedBy, proposedAt, ...change } }: { change: Beside }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, mt: 0.5, mb: 1.5, color: 'text.secondary' }}>
    <span>
      {organisation && (
        <MuiLink component={Link} to={`/organisations/${organisation.id}/show`} underline="always">
          {organisation.name}
        </MuiLink>
      )}
      {`, ${proposedBy ?? 'somebody'}, `}
      {proposedAt && <MomentText value={proposedAt} withTime />}
    </span>
    {premises && (
      <span>
        {'Premises: '}
        <MuiLink component={Link} to={`/premises/${premises.id}/show`} underline="always">
          {premises.name}
        </MuiLink>
      </span>
    )}
    <ChangeState change={{ ...change, proposedAt }} />
  </Box>
)
