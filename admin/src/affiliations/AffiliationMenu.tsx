import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import { useMay } from '../access/ViewerContext'
import type { AffiliationEntryFragment } from '../generated/graphql'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'

/** What may be done with one affiliation. */
export function AffiliationMenu({
  affiliation,
  onEdit,
}: {
  affiliation: AffiliationEntryFragment
  onEdit: () => void
}) {
  const mayDo = useMay()
  const { archive } = useArchive('affiliations', 'affiliation')
  return (
    <RowMenu
      label="Actions for this affiliation"
      actions={[
        mayDo('update', 'Affiliation', 'role', affiliation) && { label: 'Edit', icon: EditOutlined, onChoose: onEdit },
        mayDo('archive', 'Affiliation', 'archivedAt', affiliation) && {
          label: 'Archive',
          icon: ArchiveOutlined,
          onChoose: () => void archive(affiliation),
        },
      ]}
    />
  )
}
