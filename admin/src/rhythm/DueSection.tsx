import AddOutlined from '@mui/icons-material/AddOutlined'
import { Alert, Box, Button, Chip, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { faultText } from '../data/fault'
import type { DuePageFragment } from '../generated/graphql'
import { Section } from '../pages/Section'
import { ShowMore } from '../pages/ShowMore'
import { MomentText } from '../words/DateText'
import { daysText, dueText, isOverdue } from './dueWords'
import type { useDue } from './useDue'

type Due = DuePageFragment['edges'][number]

/** The organisations that are due, the longest overdue first. */
export function DueSection({ reading }: { reading: ReturnType<typeof useDue> }) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = reading
  const mayLog = useMay()('create', 'Engagement')
  const pages = data?.pages ?? []
  const due = pages.flatMap(({ edges }) => edges)
  return (
    <Section title="Due to be engaged" count={pages[0]?.totalCount} flush={due.length > 0}>
      {error && <Alert severity="error">{faultText(error)}</Alert>}
      {data && due.length === 0 && 'Nobody is due in this time.'}
      <Box component="ul" aria-label="Due to be engaged" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {due.map((one) => (
          <DueRow key={one.node.id} due={one} mayLog={mayLog} />
        ))}
      </Box>
      {hasNextPage && <ShowMore loading={isFetchingNextPage} onPress={() => void fetchNextPage()} />}
    </Section>
  )
}

const DueRow = ({ due: { dueAt, everyDays, node }, mayLog }: { due: Due; mayLog: boolean }) => (
  <Box
    component="li"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 2,
      rowGap: 0.5,
      px: 2,
      py: 1,
      borderTop: 1,
      borderColor: 'divider',
    }}
  >
    <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
      <MuiLink component={Link} to={`/organisations/${node.id}/show`}>
        {node.name}
      </MuiLink>
      <Box sx={{ color: 'text.secondary' }}>
        {[node.sector?.name, node.tier === null ? null : `Tier ${node.tier}`, `every ${daysText(everyDays)}`]
          .filter(Boolean)
          .join(' · ')}
        {' · by '}
        <MomentText value={dueAt} />
      </Box>
    </Box>
    <Chip size="small" variant="outlined" color={isOverdue(dueAt) ? 'error' : 'default'} label={dueText(dueAt)} />
    {mayLog && (
      <Button
        size="small"
        startIcon={<AddOutlined />}
        component={Link}
        to="/engagements/create"
        state={{ record: { organisations: [{ id: node.id, label: node.name }] } }}
        aria-label={`Log engagement with ${node.name ?? ''}`}
      >
        Log engagement
      </Button>
    )}
  </Box>
)
