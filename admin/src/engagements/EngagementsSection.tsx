import AddOutlined from '@mui/icons-material/AddOutlined'
import { Box, Button, Link as MuiLink, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { type EngagementFilter, type EngagementRowFragment, EngagementsOfDocument } from '../generated/graphql'
import { Section } from '../pages/Section'
import { Status } from './Status'
import { useKinds } from './useKinds'
import { When } from './When'

type EngagementsSectionProps = { about: 'organisations' | 'people'; record: { id: string; label: string } }

/** The latest engagements with an organisation or a person, planned ones first. */
export function EngagementsSection({ about, record }: EngagementsSectionProps) {
  const mayDo = useMay()
  const mayRead = mayDo('read', 'Engagement', about)
  const filter: EngagementFilter = { [about]: { id: { eq: record.id } } }
  const { data } = useQuery({
    queryKey: ['engagements', 'latest', about, record.id],
    queryFn: ({ signal }) => ask(EngagementsOfDocument, { filter }, { signal }),
    enabled: mayRead,
  })
  if (!mayRead) return null
  const page = data?.engagements
  const rest = (page?.totalCount ?? 0) - (page?.edges.length ?? 0)
  return (
    <Section
      title="Engagements"
      {...(page ? { count: page.totalCount } : {})}
      flush={(page?.edges.length ?? 0) > 0}
      actions={mayDo('create', 'Engagement') && <LogButton about={about} record={record} />}
    >
      {page?.edges.length === 0 && 'None is logged.'}
      {page?.edges.map(({ node }) => (
        <One key={node.id} engagement={node} />
      ))}
      {rest > 0 && <Typography sx={{ px: 2, py: 1 }}>{`and ${rest} earlier`}</Typography>}
    </Section>
  )
}

const LogButton = ({ about, record }: EngagementsSectionProps) => (
  <Button
    size="small"
    startIcon={<AddOutlined />}
    component={Link}
    to="/engagements/create"
    state={{ record: { [about]: [record] } }}
  >
    Log engagement
  </Button>
)

function One({ engagement }: { engagement: EngagementRowFragment }) {
  const { nameOf } = useKinds()
  return (
    <Box sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <MuiLink component={Link} to={`/engagements/${engagement.id}/show`}>
          {nameOf(engagement.kind)}
        </MuiLink>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <When engagement={engagement} />
        </Typography>
        <Status status={engagement.status} />
      </Box>
      <Typography variant="body2" noWrap>
        {engagement.summary}
      </Typography>
    </Box>
  )
}
