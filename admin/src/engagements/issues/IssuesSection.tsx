import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import { Box, Button, Chip, Typography } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../../access/ViewerContext'
import { Shown } from '../../access/Withheld'
import type { EngagementIssueFormFragment, EngagementPageFragment } from '../../generated/graphql'
import { RowMenu } from '../../pages/record/RowMenu'
import { useArchive } from '../../pages/record/useArchive'
import { Section } from '../../pages/Section'
import { IssueDialog } from './IssueDialog'
import { sentimentWords } from './sentiments'

type Issue = { id: string; name: string | null }
type Said = EngagementIssueFormFragment

/** What an engagement was about, and how the stakeholders feel about each of it. */
export function IssuesSection({ record }: { record: EngagementPageFragment }) {
  const mayDo = useMay()
  const [opened, setOpened] = useState<Issue | null>(null)
  // An issue that was archived since is not among the engagement's, but what was said of it is.
  const named = record.issues ?? []
  const saidOnly = (record.engagementIssues ?? []).flatMap(({ issue }) =>
    issue && !named.some(({ id }) => id === issue.id) ? [issue] : [],
  )
  const issues = [...named, ...saidOnly]
  const saidOf = ({ id }: Issue) => record.engagementIssues?.find(({ issue }) => issue?.id === id)
  const mayAdd = record.archivedAt === null && mayDo('update', 'Engagement', 'needsHeard', record)
  return (
    <Section title="Issues" count={issues.length} flush={issues.length > 0}>
      {issues.length === 0 && (
        <Shown type="Engagement" field="issues" record={record} none="None is named.">
          {null}
        </Shown>
      )}
      {issues.map((issue) => (
        <One key={issue.id} issue={issue} said={saidOf(issue)} mayAdd={mayAdd} onEdit={() => setOpened(issue)} />
      ))}
      {opened && (
        <IssueDialog engagement={record.id} issue={opened} said={saidOf(opened)} onClose={() => setOpened(null)} />
      )}
    </Section>
  )
}

type OneProps = { issue: Issue; said: Said | undefined; mayAdd: boolean; onEdit: () => void }

function One({ issue, said, mayAdd, onEdit }: OneProps) {
  return (
    <Box
      sx={{
        px: 2,
        py: 1.25,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-child': { borderBottom: 0 },
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        columnGap: 1,
        alignItems: 'start',
      }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2">{issue.name}</Typography>
          {said && <Sentiment sentiment={said.sentiment} />}
        </Box>
        {said?.line && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {said.line}
          </Typography>
        )}
      </Box>
      {said ? (
        <Menu said={said} onEdit={onEdit} />
      ) : (
        mayAdd && (
          <Button
            className="no-print"
            size="small"
            aria-label={`How they feel about ${issue.name ?? 'it'}`}
            onClick={onEdit}
          >
            How they feel
          </Button>
        )
      )}
    </Box>
  )
}

const Sentiment = ({ sentiment }: { sentiment: number | null }) => (
  <Chip
    size="small"
    variant="outlined"
    color={sentiment === null || sentiment === 0 ? 'default' : sentiment > 0 ? 'success' : 'warning'}
    label={sentimentWords(sentiment)}
  />
)

function Menu({ said, onEdit }: { said: Said; onEdit: () => void }) {
  const mayDo = useMay()
  const { archive } = useArchive('engagementIssues', 'note on this issue')
  return (
    <RowMenu
      label={`Actions for what is said of ${said.issue?.name ?? 'this issue'}`}
      actions={[
        mayDo('update', 'EngagementIssue', 'sentiment', said) && {
          label: 'Edit',
          icon: EditOutlined,
          onChoose: onEdit,
        },
        mayDo('archive', 'EngagementIssue', 'archivedAt', said) && {
          label: 'Archive',
          icon: ArchiveOutlined,
          onChoose: () => void archive(said),
        },
      ]}
    />
  )
}
