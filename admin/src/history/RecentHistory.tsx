import { Box, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import type { GovernedName } from '../data/resource'
import { ErrorState } from '../pages/ErrorState'
import { PageLoading } from '../pages/PageLoading'
import { Section } from '../pages/Section'
import { changesOf } from './changes.ts'
import { HistoryChange } from './HistoryChange'
import { useHistory } from './useHistory'

const NEWEST = 5

type RecentHistoryProps = { type: GovernedName; id: string; title: string; page: string }

/** The newest changes of a record that another page speaks of; nothing can be restored there. */
export const RecentHistory = ({ type, id, title, page }: RecentHistoryProps) => (
  <Section title={title} flush>
    <Newest type={type} id={id} />
    <Box sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
      <MuiLink component={Link} to={page} sx={{ fontWeight: 600 }}>
        Open the record
      </MuiLink>
    </Box>
  </Section>
)

function Newest({ type, id }: Pick<RecentHistoryProps, 'type' | 'id'>) {
  const { data, error, isPending, refetch } = useHistory(id, true)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (isPending) return <PageLoading />
  const changes = changesOf(data.entries).slice(0, NEWEST)
  if (changes.length === 0) return <Box sx={{ px: 2, py: 1.5 }}>No change that you may see is recorded.</Box>
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changes.map((change) => (
        <HistoryChange key={`${change.version} ${change.at}`} type={type} change={change} names={data.names} />
      ))}
    </Box>
  )
}
