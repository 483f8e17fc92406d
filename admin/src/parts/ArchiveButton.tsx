import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import UnarchiveOutlined from '@mui/icons-material/UnarchiveOutlined'
import { Button } from '@mui/material'
import { type RaRecord, useDataProvider, useNotify, useRecordContext, useRefresh, useResourceContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { Fault } from '../data/fault'
import type { RegisterProvider } from '../data/dataProvider'
import type { GovernedName } from '../data/resource'

type Archivable = RaRecord & { version: number; archivedAt?: string | null }

/** Takes a record out of the lists, or back into them. Nothing is erased, so the way back is one press. */
export function ArchiveButton({ type, what }: { type: GovernedName; what: string }) {
  const record = useRecordContext<Archivable>()
  const resource = useResourceContext() ?? ''
  const dataProvider = useDataProvider<RegisterProvider>()
  const notify = useNotify()
  const refresh = useRefresh()
  const mayDo = useMay()
  if (!record || !mayDo('archive', type, 'archivedAt', record)) return null

  const run = async (change: () => Promise<unknown>, said: string) => {
    try {
      await change()
      notify(said, { type: 'success' })
    } catch (error) {
      notify(error instanceof Fault ? error.message : 'It did not work.', { type: 'error' })
    }
    refresh()
  }
  const archived = Boolean(record.archivedAt)
  return archived ? (
    <Button variant="outlined" startIcon={<UnarchiveOutlined />} onClick={() => void run(() => dataProvider.restore(resource, { id: record.id, version: record.version }), `The ${what} is back in the lists`)}>
      Restore
    </Button>
  ) : (
    <Button variant="outlined" startIcon={<ArchiveOutlined />} onClick={() => void run(() => dataProvider.delete(resource, { id: record.id, previousData: record }), `The ${what} is archived. Restore brings it back.`)}>
      Archive
    </Button>
  )
}
