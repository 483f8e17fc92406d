import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import UnarchiveOutlined from '@mui/icons-material/UnarchiveOutlined'
import { useMay } from '../access/ViewerContext'
import type { SectorEntryFragment } from '../generated/graphql'
import { RowMenu } from '../pages/record/RowMenu'
import { useArchive } from '../pages/record/useArchive'
import type { EntryKind } from './kinds'

/** An entry of any of the lists: all have the same fields. */
export type Entry = SectorEntryFragment

/** Actions for one entry. */
export function EntryMenu({ kind, entry, onEdit }: { kind: EntryKind; entry: Entry; onEdit: () => void }) {
  const mayDo = useMay()
  const { archive, restore } = useArchive(kind.resource, kind.one)
  const mayArchive = mayDo('archive', kind.type, 'archivedAt', entry)
  return (
    <RowMenu
      label={`Actions for ${entry.name ?? 'this entry'}`}
      actions={[
        !entry.archivedAt &&
          mayDo('update', kind.type, 'name', entry) && { label: 'Edit', icon: EditOutlined, onChoose: onEdit },
        !entry.archivedAt &&
          mayArchive && { label: 'Archive', icon: ArchiveOutlined, onChoose: () => void archive(entry) },
        Boolean(entry.archivedAt) &&
          mayArchive && { label: 'Restore', icon: UnarchiveOutlined, onChoose: () => void restore(entry) },
      ]}
    />
  )
}
