import AddOutlined from '@mui/icons-material/AddOutlined'
import { Box, Button, Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { Shown } from '../access/Withheld'
import type { EngagementRowFragment } from '../generated/graphql'
import { Section } from '../pages/Section'
import { timelineOf } from '../timeline/asked'
import { Status } from './Status'
import { useKinds } from './useKinds'
import { When } from './When'

type Page = { totalCount: number; edges: readonly { node: EngagementRowFragment }[] }
type EngagementsSectionProps = {
  about: 'organisations' | 'people'
  record: { id: string; engagements: Page | null }
  /** What the record is called. */
  label: string
}

/** The latest engagements with an organisation or a person, planned ones first. */
export function EngagementsSection({ about, record, label }: EngagementsSectionProps) {
  const mayDo = useMay()
  if (record.engagements === null) return null
  const { totalCount, edges } = record.engagements
  const rest = totalCount - edges.length
  return (
    <Section
      title="Engagements"
      count={totalCount}
      flush={edges.length > 0}
      actions={mayDo('create', 'Engagement') && <LogButton about={about} given={{ id: record.id, label }} />}
    >
      {edges.length === 0 && 'None is logged.'}
      {edges.map(({ node }) => (
        <One key={node.id} engagement={node} />
      ))}
      <Box sx={{ px: 2, py: 1 }}>
        <MuiLink component={Link} to={timelineOf(about === 'people' ? 'person' : 'organisation', record.id)}>
          {rest > 0 ? `Timeline, with ${rest} more` : 'Timeline'}
        </MuiLink>
      </Box>
    </Section>
  )
}

type LogButtonProps = { about: 'organisations' | 'people'; given: { id: string; label: string } }

const LogButton = ({ about, given }: LogButtonProps) => (
  <Button
    size="small"
    startIcon={<AddOutlined />}
    component={Link}
    to="/engagements/create"
    state={{ record: { [about]: [given] } }}
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
      <Typography variant="body2" component="div" noWrap>
        <Shown type="Engagement" field="summary" record={engagement} />
      </Typography>
    </Box>
  )
}
