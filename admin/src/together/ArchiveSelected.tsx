import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import { Button } from '@mui/material'
import { useListContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import type { GovernedName } from '../data/resource'
import { numberText } from '../words/dates'
import { archives } from './archives'
import { MOST, useTogether, versionsOf } from './useTogether'

/** Archives what is chosen. It can be taken back, so nothing is asked before. */
export function ArchiveSelected({ type }: { type: GovernedName }) {
  const mayDo = useMay()
  const { data = [] } = useListContext()
  const { ids, busy, run } = useTogether()
  const way = archives[type]
  if (!way || !mayDo('archive', type)) return null
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
