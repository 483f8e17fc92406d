import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../../access/ViewerContext'
import { isWithheld } from '../../access/Withheld'
import type { CommitmentFormFragment, EngagementPageFragment } from '../../generated/graphql'
import { AddButton } from '../../pages/AddButton'
import { RowMenu } from '../../pages/record/RowMenu'
import { useArchive } from '../../pages/record/useArchive'
import { Section } from '../../pages/Section'
import { useChange } from '../../pages/useChange'
import { DateText } from '../../words/DateText'
import { today } from '../../words/dates'
import { CommitmentDialog } from './CommitmentDialog'
import { Kept } from './Kept'

/** What was promised in an engagement; nothing of it where the viewer may not read it. */
export function CommitmentsSection({ record }: { record: EngagementPageFragment }) {
  const mayDo = useMay()
  const [opened, setOpened] = useState<{ commitment?: CommitmentFormFragment } | null>(null)
  if (isWithheld(record, 'commitments')) return null
  const commitments = record.commitments ?? []
  const mayAdd = record.archivedAt === null && mayDo('update', 'Engagement', 'needsHeard', record)
  return (
    <Section
      title="Commitments"
      count={commitments.length}
      flush={commitments.length > 0}
      actions={mayAdd && <AddButton label="Add commitment" onClick={() => setOpened({})} />}
    >
      {commitments.length === 0 && 'Nothing was promised.'}
      {commitments.map((commitment) => (
        <One key={commitment.id} commitment={commitment} onEdit={() => setOpened({ commitment })} />
      ))}
      {opened && (
        <CommitmentDialog engagement={record.id} commitment={opened.commitment} onClose={() => setOpened(null)} />
      )}
    </Section>
  )
}

function One({ commitment, onEdit }: { commitment: CommitmentFormFragment; onEdit: () => void }) {
  const mayDo = useMay()
  const change = useChange('commitments')
  const { archive } = useArchive('commitments', 'commitment')
  const { what, owner, due, kept } = commitment
  const mayChange = mayDo('update', 'Commitment', 'kept', commitment)
  const markKept = () => change(commitment, { kept: true, keptOn: today() }, 'The commitment is marked as kept')
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
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {what}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
          <Kept commitment={commitment} />
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {owner === 'FORCE' ? 'We promised it' : 'They promised it'}
            {due && (
              <>
                {', due '}
                <DateText value={due} />
              </>
            )}
          </Typography>
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        {kept === null && mayChange && (
          <Button
            className="no-print"
            size="small"
            aria-label={`Mark as kept: ${what ?? ''}`}
            onClick={() => void markKept()}
          >
            Mark as kept
          </Button>
        )}
        <RowMenu
          label="Actions for this commitment"
          actions={[
            mayChange && { label: 'Edit', icon: EditOutlined, onChoose: onEdit },
            mayChange &&
              kept === null && {
                label: 'Not kept',
                icon: CloseOutlined,
                onChoose: () => void change(commitment, { kept: false }, 'The commitment is marked as not kept'),
              },
            mayDo('archive', 'Commitment', 'archivedAt', commitment) && {
              label: 'Archive',
              icon: ArchiveOutlined,
              onChoose: () => void archive(commitment),
            },
          ]}
        />
      </Box>
    </Box>
  )
}
