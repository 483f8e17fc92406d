import { Button } from '@mui/material'
import { useState } from 'react'
import { useNotify, useRecordContext, useRefresh } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { CancelEngagementDocument, type EngagementPageFragment, HoldEngagementDocument } from '../generated/graphql'
import { ReasonDialog } from '../pages/dialogs/ReasonDialog'
import { useAttempt } from '../pages/useChange'

/** What a SPOC says of what was planned: that it was held, or that it will not be. */
export function Actions() {
  const record = useRecordContext<EngagementPageFragment>()
  const mayDo = useMay()
  const attempt = useAttempt()
  const refresh = useRefresh()
  const notify = useNotify()
  const [cancels, setCancels] = useState(false)
  if (!record || record.archivedAt || !mayDo('update', 'Engagement', 'status', record)) return null
  const { id, version, status, occurredAt } = record
  const seen = { id, version: version ?? 0 }
  const hasBegun = occurredAt !== null && new Date(occurredAt) <= new Date()
  const hold = () => attempt(() => ask(HoldEngagementDocument, { input: seen }), 'The engagement is marked as held')
  const cancel = async (cancelledBecause: string) => {
    await ask(CancelEngagementDocument, { input: { ...seen, cancelledBecause } })
    notify('The engagement is cancelled', { type: 'success' })
    refresh()
  }
  return (
    <>
      {hasBegun && (status === 'PLANNED' || status === 'MISSED') && (
        <Button variant="contained" onClick={() => void hold()}>
          It was held
        </Button>
      )}
      {status === 'PLANNED' && (
        <Button variant="outlined" color="error" onClick={() => setCancels(true)}>
          Cancel it
        </Button>
      )}
      {cancels && (
        <ReasonDialog
          title="Cancel this engagement"
          about="It stays in the timeline as cancelled. Those with whom it is shared read the reason."
          verb="Cancel the engagement"
          send={cancel}
          onClose={() => setCancels(false)}
        />
      )}
    </>
  )
}
