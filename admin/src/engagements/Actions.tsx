import { Button } from '@mui/material'
import { useState } from 'react'
import { useRecordContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { type EngagementPageFragment, HoldEngagementDocument } from '../generated/graphql'
import { useAttempt } from '../pages/useChange'
import { CancelDialog } from './CancelDialog'

/** What a SPOC says of what was planned: that it was held, or that it will not be. */
export function Actions() {
  const record = useRecordContext<EngagementPageFragment>()
  const mayDo = useMay()
  const attempt = useAttempt()
  const [cancels, setCancels] = useState(false)
  if (!record || record.archivedAt || !mayDo('update', 'Engagement', 'status', record)) return null
  const { id, version, status, occurredAt } = record
  const seen = { id, version: version ?? 0 }
  const hasBegun = occurredAt !== null && new Date(occurredAt) <= new Date()
  const hold = () => attempt(() => ask(HoldEngagementDocument, { input: seen }), 'The engagement is marked as held')
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
      {cancels && <CancelDialog engagement={record} onClose={() => setCancels(false)} />}
    </>
  )
}
