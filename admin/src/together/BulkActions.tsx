import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import { Button } from '@mui/material'
import type { ReactNode } from 'react'
import { useListContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import type { ArchiveMany, GovernedName } from '../data/resource'
import { ExportButton } from '../exports/ExportButton'
import { columnsFor } from '../exports/exportColumns'
import { useRegistration } from '../pages/registration'
import { numberText } from '../words/dates'
import { MOST, useTogether, versionsOf } from './useTogether'

/**
 * The actions on chosen records that the viewer may do; null if there are none, and then no record can be chosen.
 * `changes`: the resource's own actions.
 */
export function useBulkActions(type: GovernedName, changes: ReactNode): ReactNode {
  const mayDo = useMay()
  const { archiveMany } = useRegistration().documents
  const mayArchive = archiveMany !== undefined && mayDo('archive', type)
  const mayExport = mayDo('export', type) && columnsFor(mayDo, type).length > 0
  if (!changes && !mayArchive && !mayExport) return null
  return (
    <>
      {changes}
      {mayArchive && <ArchiveSelected way={archiveMany} />}
      {mayExport && <ExportSelected type={type} />}
    </>
  )
}

/** Not confirmed first, because it can be undone. */
function ArchiveSelected({ way }: { way: ArchiveMany }) {
  const { data = [] } = useListContext()
  const { ids, busy, run } = useTogether()
  const archive = () =>
    run(async () => {
      const gone = await way.archive(versionsOf(data, await way.read(ids)))
      return {
        did: `${gone.length === 1 ? '1 record' : `${numberText(gone.length)} records`} archived`,
        undo: () => way.restore(gone),
      }
    })
  return (
    <Button startIcon={<ArchiveOutlined />} disabled={busy || ids.length > MOST} onClick={() => void archive()}>
      Archive
    </Button>
  )
}

function ExportSelected({ type }: { type: GovernedName }) {
  const { selectedIds } = useListContext()
  return <ExportButton type={type} ids={selectedIds.map(String)} />
}
