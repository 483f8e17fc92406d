import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined'
import { Button } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { useMay } from '../access/ViewerContext'
import type { GovernedName } from '../data/resource'
import { columnsFor } from './exportColumns'

const ExportDialog = lazy(() => import('./ExportDialog'))

/** Opens the export of the list that it stands in, for those who may export it. `ids`: only these records. */
export function ExportButton({ type, ids }: { type: GovernedName; ids?: readonly string[] }) {
  const mayDo = useMay()
  const [open, setOpen] = useState(false)
  if (!mayDo('export', type) || columnsFor(mayDo, type).length === 0) return null
  return (
    <>
      <Button startIcon={<FileDownloadOutlined />} onClick={() => setOpen(true)}>
        Export
      </Button>
      {open && (
        <Suspense>
          <ExportDialog type={type} ids={ids} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
