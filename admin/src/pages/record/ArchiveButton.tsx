import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import UnarchiveOutlined from '@mui/icons-material/UnarchiveOutlined'
import { Button } from '@mui/material'
import { useRecordContext, useResourceContext } from 'react-admin'
import { useMay } from '../../access/ViewerContext'
import type { GovernedName } from '../../data/resource'
import { type Archivable, useArchive } from './useArchive'

/** Takes a record out of the lists, or back into them. */
export function ArchiveButton({ type, what }: { type: GovernedName; what: string }) {
  const record = useRecordContext<Archivable>()
  const { archive, restore } = useArchive(useResourceContext() ?? '', what)
  const mayDo = useMay()
  if (!record || !mayDo('archive', type, 'archivedAt', record)) return null
  return record.archivedAt ? (
    <Button variant="outlined" startIcon={<UnarchiveOutlined />} onClick={() => void restore(record)}>
      Restore
    </Button>
  ) : (
    <Button variant="outlined" startIcon={<ArchiveOutlined />} onClick={() => void archive(record)}>
      Archive
    </Button>
  )
}
